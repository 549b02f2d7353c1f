import { addMonths, dayAfter } from '../../model/days.ts';
import { ranked, recordEnd, recordStart, sumBy, sumOf } from '../../model/trade/figures.ts';
import type { Amount, Commodity, DestinationRow, MonthRow } from '../../model/trade/types.ts';
import type { IsoDate } from '../../model/types.ts';

/** One row of a ranking. */
export interface Rank<Key extends string = string> {
	readonly key: Key;
	readonly tonnes: number;
	/** Of the whole, which is 1. */
	readonly share: number;
}

/** The most tonnes first, each with its share of all. */
function ranksOf<Key extends string>(sums: ReadonlyMap<Key, Amount>): readonly Rank<Key>[] {
	const whole = sumOf([...sums.values()]).tonnes;
	return ranked(sums).map(([key, { tonnes }]) => ({
		key: key as Key,
		tonnes,
		share: tonnes / whole
	}));
}

/** Months of the record that were over by a date, as `YYYY-MM`: the last day of a month is over. */
export function lastMonth(date: IsoDate): string | null {
	if (date >= recordEnd) return recordEnd.slice(0, 7);
	const running = date.slice(0, 7);
	const isRunning = dayAfter(date).startsWith(running);
	const last = isRunning ? addMonths(`${running}-01`, -1).slice(0, 7) : running;
	return last < recordStart.slice(0, 7) ? null : last;
}

/** Commodities of all months that were over by a date. */
export function commodityRanks(
	rows: readonly MonthRow[],
	date: IsoDate
): readonly Rank<Commodity>[] {
	const last = lastMonth(date);
	if (last === null) return [];
	const known = rows.filter(({ month }) => month <= last);
	return ranksOf(sumBy(known, ({ commodity }) => commodity) as ReadonlyMap<Commodity, Amount>);
}

/** A destination with what it took. */
export interface DestinationRank extends Rank {
	/** Shares of the destination's own tonnes, which are 1. */
	readonly corn: number;
	readonly wheat: number;
}

/** Destinations of the whole record, which gives no dates. */
export function destinationRanks(rows: readonly DestinationRow[]): readonly DestinationRank[] {
	const byCountry = Map.groupBy(rows, ({ destination }) => destination);
	return ranksOf(sumBy(rows, ({ destination }) => destination)).map((rank) => {
		const of = (wanted: Commodity) =>
			sumOf((byCountry.get(rank.key) ?? []).filter(({ commodity }) => commodity === wanted))
				.tonnes / rank.tonnes;
		return { ...rank, corn: of('corn'), wheat: of('wheat') };
	});
}
