import {
	periodCargoes,
	periodScopes,
	publishedMeasures,
	seasonStatuses,
	shareCargoes,
	totalMeasures,
	type CorridorPeriod,
	type PublishedFigure,
	type Season,
	type Share,
	type TotalRow
} from './published.ts';
import {
	countryCode,
	day,
	id,
	oneOf,
	orNull,
	percent,
	season,
	tableParser,
	wholeNumber,
	words
} from './table.ts';
import { bounds, datePrecisions } from './types.ts';

/** Reads `geodata/trade/bsgi-totals.csv`. */
export const parseTotals = tableParser<TotalRow>('trade/bsgi-totals.csv', {
	measure: oneOf(totalMeasures),
	key: words,
	tonnes: wholeNumber,
	voyages: wholeNumber,
	source: id
});

/** Reads `geodata/trade/published.csv`. */
export const parsePublished = tableParser<PublishedFigure>('trade/published.csv', {
	id,
	measure: oneOf(publishedMeasures),
	key: words,
	from: day,
	asOf: day,
	datePrecision: oneOf(datePrecisions),
	cargo: oneOf(['food']),
	tonnes: wholeNumber,
	bound: oneOf(bounds),
	voyages: orNull(wholeNumber),
	source: id,
	note: orNull(words)
});

/** Reads `geodata/trade/corridor-periods.csv`. */
export const parsePeriods = tableParser<CorridorPeriod>('trade/corridor-periods.csv', {
	id,
	scope: oneOf(periodScopes),
	port: orNull(id),
	from: day,
	to: day,
	cargo: oneOf(periodCargoes),
	tonnes: wholeNumber,
	bound: oneOf(bounds),
	source: id,
	note: orNull(words)
});

/** Reads `geodata/trade/seasons.csv`. */
export const parseSeasons = tableParser<Season>('trade/seasons.csv', {
	id,
	country: countryCode,
	season,
	cargo: oneOf(['grain', 'wheat']),
	status: oneOf(seasonStatuses),
	asOf: day,
	tonnes: wholeNumber,
	bound: oneOf(bounds),
	source: id,
	note: orNull(words)
});

/** Reads `geodata/trade/shares.csv`. */
export const parseShares = tableParser<Share>('trade/shares.csv', {
	id,
	country: countryCode,
	cargo: oneOf(shareCargoes),
	part: words,
	whole: words,
	period: words,
	percent,
	bound: oneOf(bounds),
	source: id,
	note: orNull(words)
});
