import type { Bbox, Camera } from '../model/types.ts';
import { clampZoom } from './camera.ts';

/**
 * Where the middle of the map may be: the sea and its hinterland, and down to Riyadh, where the
 * talks were held. The basemap goes on for several degrees beyond it on every side.
 */
const reach: Bbox = [22, 24, 50, 54];

const clamp = (value: number, least: number, most: number) =>
	Math.min(most, Math.max(least, value));

/** The camera brought back to what the map shows; the same rule for both tiers. */
export function withinReach({ centre: [lon, lat], zoom }: Camera): Camera {
	const [west, south, east, north] = reach;
	return { centre: [clamp(lon, west, east), clamp(lat, south, north)], zoom: clampZoom(zoom) };
}
