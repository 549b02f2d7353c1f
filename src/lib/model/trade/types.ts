import type { IsoDate } from '../types.ts';

/** What a row of the record adds up to. Tonnes are metric tonnes of food; voyages are ships that left. */
export interface Amount {
	readonly tonnes: number;
	readonly voyages: number;
}

interface RecordRow extends Amount {
	/** Id in `geodata/ports.geojson`. */
	readonly port: string;
	/** Id in `geodata/sources.json`. */
	readonly source: string;
}

/** What left one port on one day under the Initiative. */
export interface DayRow extends RecordRow {
	readonly date: IsoDate;
}

/** What left one port in one week; `week` is its Monday. */
export interface WeekRow extends RecordRow {
	readonly week: IsoDate;
}

/** What left one port in one month of one commodity. A voyage with several commodities counts with each. */
export interface MonthRow extends RecordRow {
	/** `YYYY-MM`. */
	readonly month: string;
	readonly commodity: Commodity;
}

/** What left one port for one country of one commodity. A voyage with several commodities counts with each. */
export interface DestinationRow extends RecordRow {
	/** ISO 3166-1 alpha-2. */
	readonly destination: string;
	readonly commodity: Commodity;
}

/** Commodities of the record, as the Joint Coordination Centre named them. */
export const commodities = [
	'barley',
	'canola',
	'corn',
	'mixed',
	'peas',
	'rapeseed',
	'rapeseed-meal',
	'soya-beans',
	'soya-oil',
	'sugar-beet-pellets',
	'sunflower-meal',
	'sunflower-oil',
	'sunflower-pellets',
	'sunflower-seed',
	'vegetable-oil',
	'wheat',
	'wheat-bran-pellets'
] as const;

export type Commodity = (typeof commodities)[number];

/**
 * Series of published cumulative figures, which never add up: what the Initiative carried (food), what
 * Ukraine’s corridor carried (all cargo), and how much of that was farm goods.
 */
export const checkpointSeries = ['bsgi-food', 'corridor-cargo', 'corridor-farm'] as const;

export type CheckpointSeries = (typeof checkpointSeries)[number];

/** `over` is a lower bound: the source says "more than". */
export const bounds = ['exact', 'about', 'over'] as const;

export type Bound = (typeof bounds)[number];

/**
 * How well the date is known: to the day; to the month, of which `date` is the last day; or `about`,
 * some days to either side.
 */
export const datePrecisions = ['day', 'month', 'about'] as const;

export type DatePrecision = (typeof datePrecisions)[number];

/** One published cumulative figure: so much from the start of its series to the date. */
export interface Checkpoint {
	readonly id: string;
	readonly series: CheckpointSeries;
	readonly date: IsoDate;
	readonly datePrecision: DatePrecision;
	readonly tonnes: number;
	readonly bound: Bound;
	/** Ships that left with cargo; `null` where the source counts other things or nothing. */
	readonly voyages: number | null;
	readonly source: string;
	readonly note: string | null;
}
