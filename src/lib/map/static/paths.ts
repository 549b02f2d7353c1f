import type { Geometry, Position } from 'geojson';
import type { LonLat } from '../../model/types.ts';
import { project } from '../projection.ts';

/** What paths are drawn on. */
export interface Plane {
	/** `[lon, lat]` to units of the drawing. */
	readonly place: (position: LonLat) => readonly [x: number, y: number];
	/** Paths are rounded to this part of a unit. */
	readonly stepsPerUnit: number;
}

/** The home view's viewBox, of which whole units are fine enough. */
const homePlane: Plane = { place: project, stepsPerUnit: 1 };

/** Relative moves, those that round to nothing left out. */
function linePath(
	positions: readonly Position[],
	closed: boolean,
	{ place, stepsPerUnit }: Plane
): string {
	const step = (value: number) => Math.round(value * stepsPerUnit);
	const print = (steps: number) => String(steps / stepsPerUnit).replace(/^(-?)0\./, '$1.');
	let path = '';
	let lastX = 0;
	let lastY = 0;
	let drawn = 0;
	for (const [lon = 0, lat = 0] of positions) {
		const [x, y] = place([lon, lat]).map(step) as [number, number];
		if (drawn === 0) path = `M${print(x)} ${print(y)}l`;
		else if (x === lastX && y === lastY) continue;
		else path += `${drawn > 1 ? ' ' : ''}${print(x - lastX)} ${print(y - lastY)}`;
		[lastX, lastY] = [x, y];
		drawn += 1;
	}
	if (drawn < (closed ? 3 : 2)) return '';
	return (closed ? `${path}z` : path).replaceAll(' -', '-');
}

/**
 * Planar Web Mercator path data of a geometry, as MapLibre draws it; points give an empty path.
 * @param plane the home view's viewBox without it
 */
export function pathData(geometry: Geometry, plane: Plane = homePlane): string {
	const path = (line: readonly Position[]) => linePath(line, false, plane);
	const ring = (line: readonly Position[]) => linePath(line, true, plane);
	switch (geometry.type) {
		case 'LineString':
			return path(geometry.coordinates);
		case 'MultiLineString':
			return geometry.coordinates.map(path).join('');
		case 'Polygon':
			return geometry.coordinates.map(ring).join('');
		case 'MultiPolygon':
			return geometry.coordinates.flat().map(ring).join('');
		case 'GeometryCollection':
			return geometry.geometries.map((part) => pathData(part, plane)).join('');
		default:
			return '';
	}
}
