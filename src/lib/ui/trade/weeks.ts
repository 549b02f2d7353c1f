import { dayOf } from '../../model/days.ts';
import { sumBy, sumOf, weekOf } from '../../model/trade/figures.ts';
import type { Amount, WeekRow } from '../../model/trade/types.ts';
import type { IsoDate } from '../../model/types.ts';

/** One week of the record; `from` is its Monday. */
export interface Week extends Amount {
	readonly from: IsoDate;
	readonly tonnesByPort: ReadonlyMap<string, number>;
}

/** The record by week, oldest first. */
export function weeksOf(rows: readonly WeekRow[]): readonly Week[] {
	const byWeek = Map.groupBy(rows, ({ week }) => week);
	return [...byWeek]
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.map(([from, ofWeek]) => ({
			from,
			...sumOf(ofWeek),
			tonnesByPort: new Map(
				Array.from(
					sumBy(ofWeek, ({ port }) => port),
					([port, { tonnes }]) => [port, tonnes]
				)
			)
		}));
}

/** Where a week stands to the chart's date. */
export const phases = ['past', 'now', 'later'] as const;
export type Phase = (typeof phases)[number];

export function phaseOf(week: IsoDate, date: IsoDate): Phase {
	const ofDate = weekOf(date);
	if (week === ofDate) return 'now';
	return week < ofDate ? 'past' : 'later';
}

/** Units of the drawing: a tenth of a day to the right, a thousand tonnes downwards. */
export const unitsPerDay = 10;
export const tonnesPerUnit = 1000;

/** Of the seven days of a week a bar leaves one free. */
const barUnits = 58;
const asideUnits = 6;

/**
 * Bars of weeks as one path.
 * @param start the day at which the drawing begins, in days since 1970-01-01
 * @param baseUnits where the bars stand, down from the drawing's top
 */
export function barsPath(
	weeks: readonly { readonly from: IsoDate; readonly tonnes: number }[],
	start: number,
	baseUnits: number
): string {
	return weeks
		.filter(({ tonnes }) => tonnes > 0)
		.map(({ from, tonnes }) => {
			const x = (dayOf(from) - start) * unitsPerDay + asideUnits;
			const height = Math.max(1, Math.round(tonnes / tonnesPerUnit));
			return `M${x} ${baseUnits}v-${height}h${barUnits}v${height}z`;
		})
		.join('');
}
