import type { IsoDate, Validity } from './types.ts';

const dayMs = 86_400_000;

/** Days from 1970-01-01 to a date. */
export function dayOf(date: IsoDate): number {
	return Date.parse(`${date}T00:00:00Z`) / dayMs;
}

/** The date that begins nearest to a number of days since 1970-01-01. */
export function dateOf(day: number): IsoDate {
	return new Date(Math.round(day) * dayMs).toISOString().slice(0, 10);
}

/** The next day. */
export function dayAfter(date: IsoDate): IsoDate {
	return dateOf(dayOf(date) + 1);
}

/** The start of a day as a moment, for d3 and Intl. */
export function momentOf(day: number): Date {
	return new Date(day * dayMs);
}

/** Days since 1970-01-01, with fractions, of a moment. */
export function dayAt(moment: Date): number {
	return moment.getTime() / dayMs;
}

/** The same day of another month, or that month's last day: a month after 31 January is 28 February. */
export function addMonths(date: IsoDate, months: number): IsoDate {
	const [year, month, day] = date.split('-').map(Number) as [number, number, number];
	const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
	return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth)))
		.toISOString()
		.slice(0, 10);
}

/** The date, or the end of the period, both included, that it lies beyond. */
export function within(date: IsoDate, first: IsoDate, last: IsoDate): IsoDate {
	return date < first ? first : date > last ? last : date;
}

/**
 * The day nearest to a date on which one of these periods runs.
 * @returns `null` where there is no period
 */
export function nearestDay(periods: readonly Validity[], date: IsoDate): IsoDate | null {
	const days = periods.map(({ from, to }) =>
		within(date, from ?? date, to === null ? date : dateOf(dayOf(to) - 1))
	);
	const away = (day: IsoDate) => Math.abs(dayOf(day) - dayOf(date));
	return days.toSorted((one, other) => away(one) - away(other))[0] ?? null;
}
