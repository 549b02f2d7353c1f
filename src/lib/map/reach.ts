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

/** The ground that is drawn in detail, `[west, south, east, north]`. */
const detail: Bbox = [22, 38, 46, 52.5];

/** Does it lie on the detailed ground? Riyadh, say, does not: the map would lose the sea to show it. */
export function isOnMap([west, south, east, north]: Bbox): boolean {
	return west >= detail[0] && south >= detail[1] && east <= detail[2] && north <= detail[3];
}
