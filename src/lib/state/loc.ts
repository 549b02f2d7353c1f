import type { Camera } from '../model/types.ts';

/** Web Mercator ends here; degrees. */
const maxLat = 85.0511;
const maxLon = 180;

/** What a link may ask for; the map keeps its own, narrower range. */
const maxZoom = 18;

const zoomDecimals = 3;

/** Decimals of a degree that keep the error within half a px at latitudes up to 60°. */
function degreeDecimals(zoom: number): number {
	const pxPerDegree = (512 * 2 ** zoom) / 360;
	return Math.max(0, Math.ceil(Math.log10(2 * pxPerDegree)));
}

/** Adding 0 turns -0 into 0. */
function round(value: number, decimals: number): number {
	return Number(value.toFixed(decimals)) + 0;
}

/** The same camera, rounded to what a pixel can show; rounding twice changes nothing. */
export function roundCamera({ centre: [lon, lat], zoom: exactZoom }: Camera): Camera {
	const zoom = round(exactZoom, zoomDecimals);
	const decimals = degreeDecimals(zoom);
	return { centre: [round(lon, decimals), round(lat, decimals)], zoom };
}

/** `lat,lon,zoomz`, as readers know it: `44.5,31.2,6z`. */
export function formatLoc(camera: Camera): string {
	const { centre, zoom } = roundCamera(camera);
	const [lon, lat] = centre;
	return `${lat},${lon},${zoom}z`;
}

/** Reads `lat,lon,zoomz`; `null` when it is no place on the map. */
export function parseLoc(text: string): Camera | null {
	const found =
		/^(-?\d{1,2}(?:\.\d{1,12})?),(-?\d{1,3}(?:\.\d{1,12})?),(\d{1,2}(?:\.\d{1,12})?)z$/.exec(text);
	if (!found) return null;
	const [lat, lon, zoom] = found.slice(1).map(Number) as [number, number, number];
	if (Math.abs(lat) > maxLat || Math.abs(lon) > maxLon || zoom > maxZoom) return null;
	return roundCamera({ centre: [lon, lat], zoom });
}
