import {
	parseCheckpoints,
	parseDays,
	parseDestinations,
	parseMonths,
	parseWeeks
} from './parse.ts';
import type { Checkpoint, DayRow, DestinationRow, MonthRow, WeekRow } from './types.ts';

/** Every table of `geodata/trade/` that the trade section tells from. */
export interface TradeTables {
	readonly days: readonly DayRow[];
	readonly weeks: readonly WeekRow[];
	readonly months: readonly MonthRow[];
	readonly destinations: readonly DestinationRow[];
	readonly checkpoints: readonly Checkpoint[];
}

/** Their files, by path in `geodata/` and under `data/`. */
export const tradeFiles: Readonly<Record<keyof TradeTables, string>> = {
	days: 'trade/bsgi-days.csv',
	weeks: 'trade/bsgi-weeks.csv',
	months: 'trade/bsgi-months.csv',
	destinations: 'trade/bsgi-destinations.csv',
	checkpoints: 'trade/checkpoints.csv'
};

/**
 * Reads the tables.
 * @param textOf the text of a table
 * @throws {Error} with file, line and column, when a table is not as described
 */
export function readTrade(textOf: (table: keyof TradeTables) => string): TradeTables {
	return {
		days: parseDays(textOf('days')),
		weeks: parseWeeks(textOf('weeks')),
		months: parseMonths(textOf('months')),
		destinations: parseDestinations(textOf('destinations')),
		checkpoints: parseCheckpoints(textOf('checkpoints'))
	};
}
