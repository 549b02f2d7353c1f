import type { Geometry, Position } from 'geojson';
import { project } from '../projection.ts';

/** One decimal of a viewBox unit is an eighth of a pixel on a wide desktop map. */
const unitsPerStep = 0.1;

const step = (value: number) => Math.round(value / unitsPerStep);
const print = (steps: number) => String(steps / 10).replace(/^(-?)0\./, '$1.');

/** Relative moves, steps that round to nothing left out. */
function linePath(positions: readonly Position[], closed: boolean): string {
	let path = '';
	let lastX = 0;
	let lastY = 0;
	let drawn = 0;
	for (const [lon = 0, lat = 0] of positions) {
		const [x, y] = project([lon, lat]).map(step) as [number, number];
		if (drawn === 0) path = `M${print(x)} ${print(y)}l`;
		else if (x === lastX && y === lastY) continue;
		else path += `${drawn > 1 ? ' ' : ''}${print(x - lastX)} ${print(y - lastY)}`;
		[lastX, lastY] = [x, y];
		drawn += 1;
	}
	if (drawn < (closed ? 3 : 2)) return '';
	return (closed ? `${path}z` : path).replaceAll(' -', '-');
}

/** Planar Web Mercator path data of a geometry, as MapLibre draws it; points give an empty path. */
export function pathData(geometry: Geometry): string {
	switch (geometry.type) {
		case 'LineString':
			return linePath(geometry.coordinates, false);
		case 'MultiLineString':
			return geometry.coordinates.map((line) => linePath(line, false)).join('');
		case 'Polygon':
			return geometry.coordinates.map((ring) => linePath(ring, true)).join('');
		case 'MultiPolygon':
			return geometry.coordinates.flat().map((ring) => linePath(ring, true)).join('');
		case 'GeometryCollection':
			return geometry.geometries.map(pathData).join('');
		default:
			return '';
	}
}
