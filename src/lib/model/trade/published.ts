import type { IsoDate } from '../types.ts';
import type { Bound, DatePrecision } from './types.ts';

/** Whose sum a total of the voyage record is. */
export const totalMeasures = ['total', 'port', 'month', 'commodity', 'destination'] as const;

/** What a published figure of the Initiative measures; `relief` is wheat of the World Food Programme. */
export const publishedMeasures = [...totalMeasures, 'relief'] as const;

/** A total of the voyage record, counted from the single voyages. */
export interface TotalRow {
	readonly measure: (typeof totalMeasures)[number];
	/** The port, month, commodity or country; `all` for the whole record. */
	readonly key: string;
	readonly tonnes: number;
	/** One to several countries, or with several commodities, counts once with each. */
	readonly voyages: number;
	readonly source: string;
}

/** A figure as its source printed it. */
interface PrintedFigure {
	readonly id: string;
	readonly tonnes: number;
	readonly bound: Bound;
	readonly source: string;
	readonly note: string | null;
}

/** A published figure of the Initiative, food only, from `from` to `asOf`, both included. */
export interface PublishedFigure extends PrintedFigure {
	readonly measure: (typeof publishedMeasures)[number];
	readonly key: string;
	readonly from: IsoDate;
	readonly asOf: IsoDate;
	readonly datePrecision: DatePrecision;
	readonly cargo: 'food';
	readonly voyages: number | null;
}

/** Where the cargo of a period was counted. Scopes overlap: `seaports` are all Ukrainian ports. */
export const periodScopes = ['corridor', 'seaports', 'greater-odesa', 'danube'] as const;

/** What was counted. `all` holds the others. */
export const periodCargoes = ['all', 'farm', 'grain'] as const;

/** What was announced for one period `[from, to)` as such. */
export interface CorridorPeriod extends PrintedFigure {
	readonly scope: (typeof periodScopes)[number];
	/** Id in `geodata/ports.geojson`; `null` for all ports of the scope. */
	readonly port: string | null;
	readonly from: IsoDate;
	readonly to: IsoDate;
	readonly cargo: (typeof periodCargoes)[number];
}

export const seasonStatuses = ['final', 'so-far', 'forecast', 'estimate'] as const;

/** Exports of one country in one season, July to June. */
export interface Season extends PrintedFigure {
	/** ISO 3166-1 alpha-2. */
	readonly country: string;
	/** `2022/23`. */
	readonly season: string;
	readonly cargo: 'grain' | 'wheat';
	readonly status: (typeof seasonStatuses)[number];
	readonly asOf: IsoDate;
}

export const shareCargoes = ['all', 'food', 'farm', 'grain', 'wheat', 'maize', 'oil'] as const;

/** A published share of a whole; the words are English. */
export interface Share extends Omit<PrintedFigure, 'tonnes'> {
	/** ISO 3166-1 alpha-2 of the country that exports. */
	readonly country: string;
	readonly cargo: (typeof shareCargoes)[number];
	readonly part: string;
	readonly whole: string;
	readonly period: string;
	readonly percent: number;
}
