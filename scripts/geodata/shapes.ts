import type { Geometry, Position } from 'geojson';

/** Every position of a geometry, `[lon, lat]`. */
export function positionsOf(geometry: Geometry): Position[] {
	if (geometry.type === 'Point') return [geometry.coordinates];
	if (geometry.type === 'MultiPoint') return geometry.coordinates;
	return pathsOf(geometry).flat();
}

/** The lines and rings of a geometry; points have none. */
export function pathsOf(geometry: Geometry): Position[][] {
	return [...linesOf(geometry), ...polygonsOf(geometry).flat()];
}

/** The lines of a line geometry; none for any other. */
export function linesOf(geometry: Geometry): Position[][] {
	if (geometry.type === 'LineString') return [geometry.coordinates];
	return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

/** The polygons of an area, each as its exterior ring and its holes; none for any other geometry. */
export function polygonsOf(geometry: Geometry): Position[][][] {
	if (geometry.type === 'Polygon') return [geometry.coordinates];
	return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** A position as a reader of messages looks it up: latitude first, e.g. `46.5012 N 30.7381 E`. */
export function inWords([lon = NaN, lat = NaN]: Position): string {
	const north = `${Math.abs(lat).toFixed(4)} ${lat < 0 ? 'S' : 'N'}`;
	return `${north} ${Math.abs(lon).toFixed(4)} ${lon < 0 ? 'W' : 'E'}`;
}
