import type { Bbox, Camera, LonLat } from '../../model/types.ts';
import { positionAt, screenOf, worldPx, type Size } from '../camera.ts';

/** Steps between lines of a chart's grid, in minutes of arc; each divides the degree or is one. */
const steps = [1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200] as const;

/** Lines nearer to each other than this would be a net over the map. */
const apartPx = 90;

/** The finest step that keeps meridians apart at a zoom, in minutes of arc. */
export function stepMinutes(zoom: number): number {
	const pxPerMinute = worldPx(zoom) / 360 / 60;
	return steps.find((step) => step * pxPerMinute >= apartPx) ?? 1200;
}

/** Whole multiples of a step between two bounds in degrees, in minutes of arc. */
export function minutesBetween(from: number, to: number, step: number): readonly number[] {
	const first = Math.ceil((from * 60) / step);
	const last = Math.floor((to * 60) / step);
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => (first + at) * step);
}

/** `30°E`, `30°30′E`: what a chart's frame prints, in whole minutes. */
export function frameLabel(minutes: number, hemispheres: readonly [string, string]): string {
	const all = Math.abs(minutes);
	const [degrees, rest] = [Math.floor(all / 60), all % 60];
	const hemisphere = minutes === 0 ? '' : hemispheres[minutes < 0 ? 1 : 0];
	return `${degrees}°${rest ? `${String(rest).padStart(2, '0')}′` : ''}${hemisphere}`;
}

/** One line of the grid: where it crosses the screen, and what the frame says of it. */
export interface GridLine {
	readonly minutes: number;
	readonly atPx: number;
	readonly label: string;
}

/** The poles lie outside of the map's projection. */
const mostNorth = 85;

/** Meridians by their place across and parallels by their place down; both are straight lines. */
export function gridLines(
	camera: Camera,
	size: Size
): { readonly meridians: readonly GridLine[]; readonly parallels: readonly GridLine[] } {
	const [west, north] = positionAt([0, 0], camera, size);
	const [east, south] = positionAt([size.widthPx, size.heightPx], camera, size);
	const bounds: Bbox = [
		Math.max(west, -180),
		Math.max(south, -mostNorth),
		Math.min(east, 180),
		Math.min(north, mostNorth)
	];
	const step = stepMinutes(camera.zoom);
	const screen = (position: LonLat) => screenOf(position, camera, size);
	return {
		meridians: minutesBetween(bounds[0], bounds[2], step).map((minutes) => ({
			minutes,
			atPx: screen([minutes / 60, camera.centre[1]])[0],
			label: frameLabel(minutes, ['E', 'W'])
		})),
		parallels: minutesBetween(bounds[1], bounds[3], step).map((minutes) => ({
			minutes,
			atPx: screen([camera.centre[0], minutes / 60])[1],
			label: frameLabel(minutes, ['N', 'S'])
		}))
	};
}
