/** Where a level shows how much: every place belongs to the first zone that holds it. */
import type { Extent } from './extent.ts';
import { frame } from './extent.ts';
import type { Collection } from './geojson.ts';

/** Tolerance in metres of mapshaper's weighted Visvalingam simplification inside the extents. */
export type Zone = { metres: number; extents: Extent[] };

/** Narrow waters and spits that a reader must be able to tell from their shape alone. */
const narrows: Extent[] = [
	{ west: 28.9, south: 40.93, east: 29.3, north: 41.3 }, // Bosphorus
	{ west: 26, south: 39.9, east: 26.9, north: 40.6 }, // Dardanelles
	{ west: 36.2, south: 44.9, east: 37, north: 45.55 }, // Kerch Strait
	{ west: 28.8, south: 44.4, east: 29.9, north: 45.75 }, // Danube delta
	{ west: 30.1, south: 45.9, east: 32.75, north: 47.1 }, // Odesa, limans, Tendra
	{ west: 34.1, south: 45.1, east: 35.6, north: 46.4 }, // Syvash and Arabat
	{ west: 33.3, south: 44.5, east: 33.7, north: 44.72 } // Sevastopol
];

/** The home view of the map with a margin. */
const home: Extent = { west: 26.2, south: 40, east: 43, north: 48 };

export const coarseZones: Zone[] = [
	{ metres: 700, extents: narrows },
	{ metres: 2800, extents: [home] }
];

export const fineZones: Zone[] = [{ metres: 80, extents: [home] }];

/** The extents of one zone as polygons. */
export function zoneShapes({ extents }: Zone): Collection {
	return {
		type: 'FeatureCollection',
		features: extents.map((extent) => ({
			type: 'Feature',
			properties: {},
			geometry: { type: 'Polygon', coordinates: [frame(extent)] }
		}))
	};
}
