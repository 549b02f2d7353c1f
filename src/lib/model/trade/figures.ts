import { dateOf, dayOf } from '../days.ts';
import type { IsoDate } from '../types.ts';
import type { Amount, Checkpoint, CheckpointSeries, DayRow } from './types.ts';

/** First and last day of the voyage record, both included. The Initiative itself went on to 17 July 2023. */
export const recordStart: IsoDate = '2022-08-01';
export const recordEnd: IsoDate = '2023-05-17';

/** Does the record say what left on this day, if only that nothing did? */
export function isRecorded(date: IsoDate): boolean {
	return recordStart <= date && date <= recordEnd;
}

const nothing: Amount = { tonnes: 0, voyages: 0 };

function plus(one: Amount, other: Amount): Amount {
	return { tonnes: one.tonnes + other.tonnes, voyages: one.voyages + other.voyages };
}

/** Tonnes and voyages of all rows together. */
export function sumOf(rows: readonly Amount[]): Amount {
	return rows.reduce(plus, nothing);
}

/** Tonnes and voyages by whatever the key names, in the order in which the keys first stand. */
export function sumBy<Row extends Amount>(
	rows: readonly Row[],
	keyOf: (row: Row) => string
): ReadonlyMap<string, Amount> {
	const sums = new Map<string, Amount>();
	for (const row of rows) {
		const key = keyOf(row);
		sums.set(key, plus(sums.get(key) ?? nothing, row));
	}
	return sums;
}

/** The most tonnes first; equal ones by their key. */
export function ranked(sums: ReadonlyMap<string, Amount>): (readonly [key: string, Amount])[] {
	return [...sums].sort(
		([oneKey, one], [otherKey, other]) => other.tonnes - one.tonnes || (oneKey < otherKey ? -1 : 1)
	);
}

/** What had left each port by the end of a day; ports that nothing had left are not in it. */
export function amountsByPort(days: readonly DayRow[], date: IsoDate): ReadonlyMap<string, Amount> {
	return sumBy(
		days.filter((row) => row.date <= date),
		({ port }) => port
	);
}

/** Tonnes that had left each port by the end of a day; ports that nothing had left are not in it. */
export function tonnesByPort(days: readonly DayRow[], date: IsoDate): ReadonlyMap<string, number> {
	return new Map(
		Array.from(amountsByPort(days, date), ([port, { tonnes }]) => [port, tonnes] as const)
	);
}

/** The Monday of a day's week. */
export function weekOf(date: IsoDate): IsoDate {
	const days = dayOf(date);
	// 1970-01-01 was a Thursday, three days after a Monday.
	return dateOf(days - ((((days + 3) % 7) + 7) % 7));
}

/** The figures of one series, oldest first. */
export function seriesOf(
	checkpoints: readonly Checkpoint[],
	series: CheckpointSeries
): Checkpoint[] {
	return checkpoints
		.filter((checkpoint) => checkpoint.series === series)
		.sort((one, other) => (one.date < other.date ? -1 : 1));
}

/** The newest figure of a series that was published by the end of a day; `null` before the first. */
export function latestCheckpoint(
	checkpoints: readonly Checkpoint[],
	series: CheckpointSeries,
	date: IsoDate
): Checkpoint | null {
	return seriesOf(checkpoints, series).findLast((checkpoint) => checkpoint.date <= date) ?? null;
}
