import { sumBy, weekOf } from '../../src/lib/model/trade/figures.ts';
import { parseTotals } from '../../src/lib/model/trade/parse-published.ts';
import {
	parseDays,
	parseDestinations,
	parseMonths,
	parseWeeks
} from '../../src/lib/model/trade/parse.ts';
import type { TotalRow } from '../../src/lib/model/trade/published.ts';
import type { Amount } from '../../src/lib/model/trade/types.ts';
import type { GeodataContext } from './types.ts';

/** Sums of one table of the voyage record, by keys that another table has too. */
export interface Book {
	readonly file: string;
	readonly sums: ReadonlyMap<string, Amount>;
	/** Does each voyage stand in one row only? One with several commodities stands in a row of each. */
	readonly countsVoyages: boolean;
}

const fileOf = (table: string): string => `trade/bsgi-${table}.csv`;

function book<Row extends Amount>(
	table: string,
	rows: readonly Row[],
	keyOf: (row: Row) => string,
	countsVoyages = true
): Book {
	return { file: fileOf(table), sums: sumBy(rows, keyOf), countsVoyages };
}

/** The rows of a table; `null` when it is missing or does not read, which other rules tell. */
function rowsOf<Row>(
	{ files }: GeodataContext,
	table: string,
	parse: (text: string) => Row[]
): Row[] | null {
	try {
		return parse(files.get(fileOf(table))?.text ?? '');
	} catch {
		return null;
	}
}

/** Pairs of tables whose sums should agree; none while one of the tables cannot be read. */
export function tradeRecord(context: GeodataContext): (readonly [Book, Book])[] {
	const days = rowsOf(context, 'days', parseDays);
	const weeks = rowsOf(context, 'weeks', parseWeeks);
	const months = rowsOf(context, 'months', parseMonths);
	const destinations = rowsOf(context, 'destinations', parseDestinations);
	const totals = rowsOf(context, 'totals', parseTotals);
	if (!days || !weeks || !months || !destinations || !totals) return [];
	const stated = (measure: TotalRow['measure'], countsVoyages = true): Book =>
		book(
			'totals',
			totals.filter((row) => row.measure === measure),
			({ key }) => `${measure} ${key}`,
			countsVoyages
		);
	return [
		[
			book('weeks', weeks, ({ week, port }) => `${week} ${port}`),
			book('days', days, ({ date, port }) => `${weekOf(date)} ${port}`)
		],
		[
			book('months', months, ({ month, port }) => `${month} ${port}`, false),
			book('days', days, ({ date, port }) => `${date.slice(0, 7)} ${port}`)
		],
		[
			book('destinations', destinations, ({ port, commodity }) => `${port} ${commodity}`, false),
			book('months', months, ({ port, commodity }) => `${port} ${commodity}`)
		],
		[stated('total'), book('days', days, () => 'total all')],
		[stated('port'), book('days', days, ({ port }) => `port ${port}`)],
		[stated('month'), book('days', days, ({ date }) => `month ${date.slice(0, 7)}`)],
		[stated('commodity'), book('months', months, ({ commodity }) => `commodity ${commodity}`)],
		[
			stated('destination', false),
			book('destinations', destinations, ({ destination }) => `destination ${destination}`)
		]
	];
}
