import { booleanPointInPolygon, lineString, pointToLineDistance } from '@turf/turf';
import type { FeatureCollection, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { legBetween, type Leg } from './great-circle.ts';
import type { Model } from './load.ts';
import { positionOf } from './position.ts';
import { isInForce } from './time.ts';
import type { Bbox, DatasetFeature, DatasetId, IsoDate, LonLat, Nm, Validity } from './types.ts';

type Areas<Properties> = FeatureCollection<Polygon | MultiPolygon, Properties>;

/** The basemap that says what is land and how deep the sea is. */
export interface Ground {
	/** Countries on the detailed ground, by ISO 3166-1 alpha-2. */
	readonly land: Areas<{ readonly country: string }>;
	/** Countries around it. */
	readonly context: Areas<{ readonly country: string }>;
	/** Lakes and reservoirs, some of them for a time. */
	readonly water: Areas<Partial<Validity>>;
	/** Waters deeper than a limit in metres; the deeper lie in the less deep. */
	readonly depth: Areas<{ readonly depthM: number }>;
}

/** Depth between two limits in metres; `null` is the deepest band's open end. */
export interface DepthBand {
	readonly fromM: number;
	readonly toM: number | null;
}

export type Surface =
	/** `depth` is `null` where no depths are drawn. */
	| { readonly type: 'sea'; readonly depth: DepthBand | null }
	| { readonly type: 'land' | 'inland-water'; readonly country: string };

export interface Nearby {
	readonly dataset: DatasetId;
	readonly feature: DatasetFeature;
	readonly distanceNm: Nm;
}

/** What the data has at one position on one date. */
export interface Here {
	readonly position: LonLat;
	readonly date: IsoDate;
	/** `null` outside of the basemap. */
	readonly surface: Surface | null;
	/** Claims and areas in force that hold the position. */
	readonly holding: readonly Omit<Nearby, 'distanceNm'>[];
	/** Limits, boundaries and ways in force not farther than `nearNm`, the nearest first. */
	readonly near: readonly Nearby[];
	/** The nearest port, and the way to it as the crow flies. */
	readonly port: { readonly feature: DatasetFeature; readonly leg: Leg } | null;
}

/** How far something may be to count as near: the breadth of a territorial sea. */
export const nearNm: Nm = 12;

/** The ground that is drawn in detail, and all that is drawn: `[west, south, east, north]`. */
const detailed: Bbox = [22, 38, 46, 52.5];
const drawn: Bbox = [10, 20, 62, 60];
/** The seas whose depths are drawn: Black Sea, Sea of Azov, and most of the Marmara. */
const sounded: Bbox = [27.2, 40.3, 42, 47.5];

const isIn = ([lon, lat]: LonLat, [west, south, east, north]: Bbox) =>
	lon >= west && lon <= east && lat >= south && lat <= north;

function holds({ geometry }: { readonly geometry: Geometry }, position: LonLat): boolean {
	if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return false;
	return booleanPointInPolygon([...position], geometry);
}

const holding = <Properties>({ features }: Areas<Properties>, position: LonLat) =>
	features.filter((feature) => holds(feature, position));

function depthAt(position: LonLat, { depth }: Ground): DepthBand | null {
	if (!isIn(position, sounded)) return null;
	const limits = depth.features.map(({ properties }) => properties.depthM).sort((a, b) => a - b);
	const fromM = Math.max(0, ...holding(depth, position).map(({ properties }) => properties.depthM));
	return { fromM, toM: limits.find((limit) => limit > fromM) ?? null };
}

/** What lies under a position by the basemap: land of which country, or sea of which depth. */
export function surfaceAt(position: LonLat, date: IsoDate, ground: Ground): Surface | null {
	if (!isIn(position, drawn)) return null;
	const countries = isIn(position, detailed) ? ground.land : ground.context;
	const [land] = holding(countries, position);
	if (!land) return { type: 'sea', depth: depthAt(position, ground) };
	const isWater = holding(ground.water, position).some(({ properties }) =>
		isInForce({ from: properties.from ?? null, to: properties.to ?? null }, date)
	);
	return { type: isWater ? 'inland-water' : 'land', country: land.properties.country };
}

/** Lines of a geometry, or edges of its areas. */
function linesOf(geometry: Geometry): readonly (readonly Position[])[] {
	switch (geometry.type) {
		case 'LineString':
			return [geometry.coordinates];
		case 'MultiLineString':
		case 'Polygon':
			return geometry.coordinates;
		case 'MultiPolygon':
			return geometry.coordinates.flat();
		default:
			return [];
	}
}

function distanceTo(feature: DatasetFeature, position: LonLat): Nm {
	const at = positionOf(feature);
	if (at) return legBetween(position, at).lengthNm;
	const lines = linesOf(feature.geometry).map((line) =>
		pointToLineDistance([...position], lineString([...line]), { units: 'nauticalmiles' })
	);
	return Math.min(Infinity, ...lines);
}

function inForce(model: Model, datasets: readonly DatasetId[], date: IsoDate) {
	return datasets.flatMap((dataset) =>
		((model.datasets.get(dataset)?.features ?? []) as readonly DatasetFeature[])
			.filter(({ properties }) => isInForce(properties, date))
			.map((feature) => ({ dataset, feature }))
	);
}

function nearestPort(model: Model, position: LonLat): Here['port'] {
	const ports = (model.datasets.get('ports')?.features ?? []) as readonly DatasetFeature[];
	const byDistance = ports
		.flatMap((feature) => {
			const at = positionOf(feature);
			return at ? [{ feature, leg: legBetween(position, at) }] : [];
		})
		.sort((one, other) => one.leg.lengthNm - other.leg.lengthNm);
	return byDistance[0] ?? null;
}

/**
 * All that the data has at a position, whether or not its layer is shown.
 * @param position `[lon, lat]`
 * @param ground `null` while it is not there: then nothing is said of land and sea
 */
export function hereAt(position: LonLat, date: IsoDate, model: Model, ground: Ground | null): Here {
	return {
		position,
		date,
		surface: ground && surfaceAt(position, date, ground),
		holding: inForce(model, ['claims', 'areas'], date).filter(({ feature }) =>
			holds(feature, position)
		),
		near: inForce(model, ['boundaries', 'areas', 'corridors'], date)
			.filter(({ feature }) => !holds(feature, position))
			.map((one) => ({ ...one, distanceNm: distanceTo(one.feature, position) }))
			.filter(({ distanceNm }) => distanceNm <= nearNm)
			.sort((one, other) => one.distanceNm - other.distanceNm),
		port: nearestPort(model, position)
	};
}
