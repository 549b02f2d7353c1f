import { latitudeAt } from '../model/mercator.ts';
import type { Bbox, Camera, LonLat } from '../model/types.ts';
import { homeBounds, mercator } from './projection.ts';

/** Width and height of the map on the page, in CSS px. */
export interface Size {
	readonly widthPx: number;
	readonly heightPx: number;
}

/** Where a box of the world stands on the page, in CSS px from the map's top left corner. */
export interface ScreenBox {
	readonly leftPx: number;
	readonly topPx: number;
	readonly widthPx: number;
	readonly heightPx: number;
}

/** MapLibre's tile size: the width of the world at zoom 0, in CSS px. */
const tilePx = 512;

export const minZoom = 3;
export const maxZoom = 13;

export function worldPx(zoom: number): number {
	return tilePx * 2 ** zoom;
}

function corners(bounds: Bbox) {
	const [left, top] = mercator([bounds[0], bounds[3]]);
	const [right, bottom] = mercator([bounds[2], bounds[1]]);
	return { left, top, right, bottom };
}

/** Web Mercator 0…1 back to `[lon, lat]`; the inverse of `mercator`. */
function unproject(x: number, y: number): LonLat {
	return [x * 360 - 180, latitudeAt((0.5 - y) * 2 * Math.PI)];
}

/** The camera that shows the whole of `bounds`, like MapLibre's `fitBounds` without padding. */
export function fitCamera(bounds: Bbox, { widthPx, heightPx }: Size): Camera {
	const { left, top, right, bottom } = corners(bounds);
	const scale = Math.min(widthPx / (right - left), heightPx / (bottom - top));
	return {
		centre: unproject((left + right) / 2, (top + bottom) / 2),
		zoom: clampZoom(Math.log2(scale / tilePx))
	};
}

export function homeCamera(size: Size): Camera {
	return fitCamera(homeBounds, size);
}

export function clampZoom(zoom: number): number {
	return Math.min(maxZoom, Math.max(minZoom, zoom));
}

/** The line through positions as an SVG path, in px of the map to a tenth; empty without any. */
export function screenPath(line: readonly LonLat[], camera: Camera, size: Size): string {
	const points = line.map((position) => screenOf(position, camera, size));
	return points
		.map(([x, y], index) => `${index ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`)
		.join('');
}

/** Where the home view's drawing stands when the map looks through `camera`. */
export function homeBox(camera: Camera, { widthPx, heightPx }: Size): ScreenBox {
	const world = worldPx(camera.zoom);
	const { left, top, right, bottom } = corners(homeBounds);
	const [x, y] = mercator(camera.centre);
	return {
		leftPx: widthPx / 2 + (left - x) * world,
		topPx: heightPx / 2 + (top - y) * world,
		widthPx: (right - left) * world,
		heightPx: (bottom - top) * world
	};
}

/** CSS px from the map's top left corner to `[lon, lat]`. */
export function positionAt(
	[xPx, yPx]: readonly [number, number],
	camera: Camera,
	{ widthPx, heightPx }: Size
): LonLat {
	const world = worldPx(camera.zoom);
	const [x, y] = mercator(camera.centre);
	return unproject(x + (xPx - widthPx / 2) / world, y + (yPx - heightPx / 2) / world);
}

/** `[lon, lat]` to CSS px from the map's top left corner. */
export function screenOf(
	position: LonLat,
	camera: Camera,
	{ widthPx, heightPx }: Size
): readonly [xPx: number, yPx: number] {
	const world = worldPx(camera.zoom);
	const [x, y] = mercator(position);
	const [centreX, centreY] = mercator(camera.centre);
	return [widthPx / 2 + (x - centreX) * world, heightPx / 2 + (y - centreY) * world];
}

/** The camera after a drag by so many px to the right and down. */
export function panned(camera: Camera, dxPx: number, dyPx: number): Camera {
	const world = worldPx(camera.zoom);
	const [x, y] = mercator(camera.centre);
	return { ...camera, centre: unproject(x - dxPx / world, y - dyPx / world) };
}

/** The camera after zooming by `steps` with the position under `point` (px) held where it is. */
export function zoomed(
	camera: Camera,
	steps: number,
	size: Size,
	point: readonly [number, number] = [size.widthPx / 2, size.heightPx / 2]
): Camera {
	const zoom = clampZoom(camera.zoom + steps);
	const held = positionAt(point, camera, size);
	const [x, y] = screenOf(held, { ...camera, zoom }, size);
	return panned({ ...camera, zoom }, point[0] - x, point[1] - y);
}

/** Ground metres of one CSS px at the camera's middle (WGS84 equator 40,075,016.686 m). */
export function metresPerPx({ centre, zoom }: Camera): number {
	return (40_075_016.686 * Math.cos((centre[1] * Math.PI) / 180)) / worldPx(zoom);
}
