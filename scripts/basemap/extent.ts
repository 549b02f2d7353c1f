/** The two extents of the map, degrees WGS84. */
import type { Position } from './geojson.ts';

export type Extent = { west: number; south: number; east: number; north: number };

/** The detailed basemap: Black Sea, Azov, Marmara, the straits and their hinterland. */
export const detail: Extent = { west: 22, south: 38, east: 46, north: 52.5 };

/** The coarse countries around it. */
export const context: Extent = { west: 10, south: 20, east: 62, north: 60 };

/** The extent grown on all sides; negative degrees shrink it. */
export function expanded({ west, south, east, north }: Extent, degrees: number): Extent {
	return {
		west: west - degrees,
		south: south - degrees,
		east: east + degrees,
		north: north + degrees
	};
}

/** mapshaper's bbox notation. */
export function bbox({ west, south, east, north }: Extent): string {
	return [west, south, east, north].join(',');
}

/** The closed rectangle, counter-clockwise, with corners only. */
export function frame({ west, south, east, north }: Extent): Position[] {
	return [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south]
	];
}

/** Whether both ends of a segment lie on the same edge of the extent (so it is the frame, no coast). */
export function onFrame(a: Position, b: Position, extent: Extent): boolean {
	const near = (value: number, edge: number) => Math.abs(value - edge) < 1e-4;
	const both = (index: 0 | 1, edge: number) => near(a[index], edge) && near(b[index], edge);
	return (
		both(0, extent.west) || both(0, extent.east) || both(1, extent.south) || both(1, extent.north)
	);
}
