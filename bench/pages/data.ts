import type { FeatureCollection } from 'geojson';

/** The same files that our map draws, from the bottom up: the ground, then the facts. */
export const groundFiles = [
	'basemap/context',
	'basemap/depth',
	'basemap/land-coarse',
	'basemap/water-coarse',
	'basemap/rivers-coarse',
	'basemap/borders-coarse',
	'basemap/coast-coarse'
] as const;

export const factFiles = [
	'claims',
	'areas',
	'boundaries',
	'corridors',
	'places',
	'incidents',
	'ports'
] as const;

/** Where the data of the site lie, from one of these pages. */
export const urlOf = (file: string) => new URL(`../data/${file}.geojson`, location.href).href;

export async function fetchFile(file: string): Promise<FeatureCollection> {
	const response = await fetch(urlOf(file));
	return (await response.json()) as FeatureCollection;
}

/** Bounds of the home view, `[west, south, east, north]`, those of our map. */
export { homeBounds } from '../../src/lib/map/projection.ts';
