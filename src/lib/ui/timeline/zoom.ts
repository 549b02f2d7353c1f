import type { IsoDate } from '../../model/types.ts';
import { addMonths, dayOf } from '../../model/days.ts';
import type { DaySpan } from './scale.ts';

/** What the strip can be asked to show. */
export const spanNames = ['whole', 'invasion', 'year', 'month'] as const;
export type SpanName = (typeof spanNames)[number];

/** The month in which Russia's full-scale invasion began. */
export const invasionMonth: IsoDate = '2022-02-01';

/** Nearer than this the strip does not go. */
const shortestDays = 14;

/** How much of a stretch is still in sight when the strip turns to the next one. */
const overlap = 0.2;

/** The days that a named stretch is measured from. */
export interface Dates {
	readonly date: IsoDate;
	readonly firstDate: IsoDate;
	readonly lastDate: IsoDate;
	readonly reportDate: IsoDate;
}

/** All of the timeline. */
export function wholeSpan({ firstDate, lastDate }: Dates): DaySpan {
	return { start: dayOf(firstDate), end: dayOf(lastDate) };
}

/** A stretch by its name; the year ends a month after the report, the month has the date amid it. */
export function namedSpan(name: SpanName, dates: Dates): DaySpan {
	const whole = wholeSpan(dates);
	const { date, reportDate } = dates;
	const spans: Readonly<Record<SpanName, DaySpan>> = {
		whole,
		invasion: { start: dayOf(invasionMonth), end: whole.end },
		year: { start: dayOf(addMonths(reportDate, -11)), end: dayOf(addMonths(reportDate, 1)) },
		month: { start: dayOf(date) - 15, end: dayOf(date) + 15 }
	};
	return kept(spans[name], whole);
}

/** The stretch, moved and shortened as far as needed to lie within the whole. */
function kept({ start, end }: DaySpan, whole: DaySpan): DaySpan {
	const length = Math.min(end - start, whole.end - whole.start);
	const from = Math.min(Math.max(start, whole.start), whole.end - length);
	return { start: from, end: from + length };
}

/** A stretch `factor` times as long in which `day` keeps its place. */
export function zoomedSpan(span: DaySpan, factor: number, day: number, whole: DaySpan): DaySpan {
	const length = span.end - span.start;
	const longest = whole.end - whole.start;
	const newLength = Math.min(Math.max(length * factor, Math.min(shortestDays, longest)), longest);
	const start = day - ((day - span.start) * newLength) / length;
	return kept({ start, end: start + newLength }, whole);
}

/** The stretch, moved by days. */
export function pannedSpan({ start, end }: DaySpan, days: number, whole: DaySpan): DaySpan {
	return kept({ start: start + days, end: end + days }, whole);
}

/** A stretch with a little air around two days. */
export function spanAround(first: IsoDate, last: IsoDate, whole: DaySpan): DaySpan {
	const air = Math.max((dayOf(last) - dayOf(first)) / 4, shortestDays / 2);
	return kept({ start: dayOf(first) - air, end: dayOf(last) + air }, whole);
}

/** The stretch, or the one a few turns of the strip before or after it that has the day in sight. */
export function followingSpan(span: DaySpan, day: number, whole: DaySpan): DaySpan {
	if (span.start <= day && day <= span.end) return span;
	const turn = (span.end - span.start) * (1 - overlap);
	const turns =
		day > span.end ? Math.ceil((day - span.end) / turn) : -Math.ceil((span.start - day) / turn);
	return pannedSpan(span, turns * turn, whole);
}

/** Are they the same to a quarter of an hour? */
export function isSameSpan(one: DaySpan, other: DaySpan): boolean {
	return Math.abs(one.start - other.start) < 0.01 && Math.abs(one.end - other.end) < 0.01;
}
