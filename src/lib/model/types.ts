import type { Feature, FeatureCollection, Geometry, Point } from 'geojson';

/** A position in WGS84 degrees, longitude first: `[lon, lat]`. */
export type LonLat = readonly [lon: number, lat: number];

/** A box in WGS84 degrees: `[west, south, east, north]`. */
export type Bbox = readonly [west: number, south: number, east: number, north: number];

/** Where the map looks: its middle and MapLibre's zoom (512 px tiles). */
export interface Camera {
	readonly centre: LonLat;
	readonly zoom: number;
}

/** A calendar date as `YYYY-MM-DD`. */
export type IsoDate = string;

/** A length in nautical miles (1 nm = 1,852 m). */
export type Nm = number;

export type LanguageCode = 'en' | 'uk' | 'ru' | 'tr' | 'ro' | 'bg' | 'ka' | 'ar' | 'fr' | 'de';

/** Words by language; English is always there and is what a missing language falls back to. */
export type LocalisedText = { readonly en: string } & {
	readonly [Code in Exclude<LanguageCode, 'en'>]?: string;
};

/**
 * How sure a fact is: printed by an authority, computed from such figures, or drawn by hand from
 * words. What is `approximate` is shown as schematic.
 */
export type Confidence = 'published' | 'derived' | 'approximate';

/** Half-open validity `[from, to)`; `null` is an open end. */
export interface Validity {
	readonly from: IsoDate | null;
	readonly to: IsoDate | null;
}

/** What every feature of every dataset says of itself. */
export interface FeatureProperties extends Validity {
	readonly id: string;
	readonly kind: string;
	readonly name: LocalisedText;
	readonly confidence: Confidence;
	/** Ids in `geodata/sources.json`. */
	readonly sources: readonly string[];
	readonly asOf: IsoDate;
	readonly note: LocalisedText | null;
	readonly assertedBy?: string;
}

export type PortStatus =
	| 'operating'
	| 'attacked'
	| 'initiative'
	| 'closed'
	| 'blockaded'
	| 'occupied'
	| 'cut-off'
	| 'not-open';

/** What a port was between two dates. */
export interface PortPeriod extends Validity {
	readonly status: PortStatus;
	readonly note: LocalisedText | null;
	readonly sources: readonly string[];
}

export interface PortProperties extends FeatureProperties {
	/** UN/LOCODE without a space, or `null` where none is assigned. */
	readonly locode: string | null;
	/** ISO 3166-1 alpha-2 of the internationally recognised sovereign. */
	readonly country: string;
	readonly localName: string;
	readonly role: LocalisedText | null;
	readonly initiativePort: boolean;
	readonly statuses: readonly PortPeriod[];
}

export interface CorridorProperties extends FeatureProperties {
	readonly ports: readonly string[];
	/** Great-circle length of the drawn line. */
	readonly lengthNm: Nm;
}

export interface ClaimProperties extends FeatureProperties {
	/** ISO 3166-2 of the Ukrainian unit, or `null` for parts without a published extent. */
	readonly unit: string | null;
	readonly claimedBy: string;
	readonly recognisedAs: string;
	readonly declared: IsoDate;
	readonly areaKm2: number | null;
}

export interface BoundaryProperties extends FeatureProperties {
	/** ISO 3166-1 alpha-2 of the states it lies between. */
	readonly parties: readonly string[];
}

export interface IncidentProperties extends FeatureProperties {
	/** How the place was found; `port` stands at the port's position. */
	readonly position: 'stated' | 'port' | 'approximate';
	/** People reported killed, or `null` where no number is stated. */
	readonly killed: number | null;
}

export interface Source {
	readonly id: string;
	readonly title: string;
	readonly publisher: string;
	readonly url: string | null;
	readonly date: string | null;
	readonly grade: 'A' | 'B' | 'C' | null;
	readonly note: string | null;
}

/** Datasets whose features are drawn; each is served as `/data/<id>.geojson`. */
export const datasetIds = [
	'ports',
	'corridors',
	'areas',
	'boundaries',
	'claims',
	'incidents',
	'places'
] as const;

export type DatasetId = (typeof datasetIds)[number];

export type DatasetFeature = Feature<Geometry, FeatureProperties> & { readonly id: string };
export type Dataset = FeatureCollection<Geometry, FeatureProperties>;
export type PortFeature = Feature<Point, PortProperties>;
