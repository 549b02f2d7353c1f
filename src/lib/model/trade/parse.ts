import {
	day,
	month,
	countryCode,
	id,
	oneOf,
	orNull,
	tableParser,
	wholeNumber,
	words
} from './table.ts';
import {
	bounds,
	checkpointSeries,
	commodities,
	datePrecisions,
	type Checkpoint,
	type DayRow,
	type DestinationRow,
	type MonthRow,
	type WeekRow
} from './types.ts';

const commodity = oneOf(commodities);

/** Reads `geodata/trade/bsgi-days.csv`. */
export const parseDays = tableParser<DayRow>('trade/bsgi-days.csv', {
	date: day,
	port: id,
	tonnes: wholeNumber,
	voyages: wholeNumber,
	source: id
});

/** Reads `geodata/trade/bsgi-weeks.csv`. */
export const parseWeeks = tableParser<WeekRow>('trade/bsgi-weeks.csv', {
	week: day,
	port: id,
	tonnes: wholeNumber,
	voyages: wholeNumber,
	source: id
});

/** Reads `geodata/trade/bsgi-months.csv`. */
export const parseMonths = tableParser<MonthRow>('trade/bsgi-months.csv', {
	month,
	port: id,
	commodity,
	tonnes: wholeNumber,
	voyages: wholeNumber,
	source: id
});

/** Reads `geodata/trade/bsgi-destinations.csv`. */
export const parseDestinations = tableParser<DestinationRow>('trade/bsgi-destinations.csv', {
	port: id,
	destination: countryCode,
	commodity,
	tonnes: wholeNumber,
	voyages: wholeNumber,
	source: id
});

/** Reads `geodata/trade/checkpoints.csv`. */
export const parseCheckpoints = tableParser<Checkpoint>('trade/checkpoints.csv', {
	id,
	series: oneOf(checkpointSeries),
	date: day,
	datePrecision: oneOf(datePrecisions),
	tonnes: wholeNumber,
	bound: oneOf(bounds),
	voyages: orNull(wholeNumber),
	source: id,
	note: orNull(words)
});
