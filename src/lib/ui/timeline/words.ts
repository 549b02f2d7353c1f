import { dateFormat } from '../../i18n/intl.ts';
import type { IsoDate } from '../../model/types.ts';
import { dayOf, momentOf } from '../../model/days.ts';
import type { Ticks, TickUnit } from './scale.ts';

function format(date: IsoDate, options: Intl.DateTimeFormatOptions): string {
	return dateFormat(options).format(momentOf(dayOf(date)));
}

/** `24 Mar 2025`, where there is no room for the long month. */
export function shortDate(date: IsoDate): string {
	return format(date, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** `Feb 2022`. */
export function shortMonth(date: IsoDate): string {
	return format(date, { month: 'short', year: 'numeric' });
}

export function yearOf(date: IsoDate): string {
	return format(date, { year: 'numeric' });
}

const fields: Readonly<Record<TickUnit, Intl.DateTimeFormatOptions>> = {
	year: { year: 'numeric' },
	month: { month: 'short' },
	day: { day: 'numeric', month: 'short' }
};

/** One tick of the axis in words. The lower its rank, the more its text is needed. */
interface TickWords {
	readonly date: IsoDate;
	readonly text: string;
	readonly rank: number;
	readonly isYear: boolean;
}

/** Texts of the ticks: the first says the year, and each January among months is the year. */
export function tickWords({ unit, dates }: Ticks): readonly TickWords[] {
	return dates.map((date, index) => {
		if (unit === 'month' && date.endsWith('-01-01'))
			return { date, text: yearOf(date), rank: 0, isYear: true };
		const isFirst = index === 0 && unit !== 'year';
		const text = format(date, isFirst ? { ...fields[unit], year: 'numeric' } : fields[unit]);
		return { date, text, rank: isFirst ? 1 : 2, isYear: unit === 'year' };
	});
}
