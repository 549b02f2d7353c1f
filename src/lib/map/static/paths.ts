import type { Geometry, Position } from 'geojson';
import { project } from '../projection.ts';

/** Relative moves in whole units of the viewBox, those that round to nothing left out. */
function linePath(positions: readonly Position[], closed: boolean): string {
	let path = '';
	let lastX = 0;
	let lastY = 0;
	let drawn = 0;
	for (const [lon = 0, lat = 0] of positions) {
		const [x, y] = project([lon, lat]).map(Math.round) as [number, number];
		if (drawn === 0) path = `M${x} ${y}l`;
		else if (x === lastX && y === lastY) continue;
		else path += `${drawn > 1 ? ' ' : ''}${x - lastX} ${y - lastY}`;
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
