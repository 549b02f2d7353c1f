import { northing } from '../model/mercator.ts';
import type { Bbox, LonLat } from '../model/types.ts';

/**
 * What the map shows when nothing else is asked for: the whole sea with its ports, and south of it
 * as much land as the buttons cover on a low map.
 */
export const homeBounds: Bbox = [25.45, 39.6, 42.0, 47.75];

/**
 * Width of the drawing's viewBox in its own units; the height follows from the projection. So wide
 * that paths need no decimals: a unit is a quarter of a px on a wide desktop map.
 */
export const viewWidth = 5000;

/** Web Mercator as MapLibre draws it: `[lon, lat]` to 0…1 from the north-west corner of the world. */
export function mercator([lon, lat]: LonLat): readonly [x: number, y: number] {
	return [(lon + 180) / 360, 0.5 - northing(lat) / (2 * Math.PI)];
}

const [west, north] = mercator([homeBounds[0], homeBounds[3]]);
const [east, south] = mercator([homeBounds[2], homeBounds[1]]);
/** Width of the home view as a part of the world's. */
export const homeWidth = east - west;

const unitsPerWorld = viewWidth / (east - west);

export const viewHeight = (south - north) * unitsPerWorld;

/** Width divided by height of the home view; the CSS and MapLibre's `fitBounds` agree on it. */
export const viewAspect = viewWidth / viewHeight;

/** `[lon, lat]` to units of the viewBox, y downwards. */
export function project(position: LonLat): readonly [x: number, y: number] {
	const [x, y] = mercator(position);
	return [(x - west) * unitsPerWorld, (y - north) * unitsPerWorld];
}
