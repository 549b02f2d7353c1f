import type { Geometry, Position } from 'geojson';
import type { Bbox } from './types.ts';

/** Coordinates at any depth of nesting: a position, a line, rings, or several of them. */
type Nested = Position | readonly Nested[];

function isPosition(coordinates: Nested): coordinates is Position {
	return typeof coordinates[0] === 'number';
}

function* positions(coordinates: Nested): Generator<Position> {
	if (isPosition(coordinates)) yield coordinates;
	else for (const part of coordinates) yield* positions(part);
}

function* positionsOf(geometry: Geometry): Generator<Position> {
	if (geometry.type !== 'GeometryCollection') yield* positions(geometry.coordinates);
	else for (const part of geometry.geometries) yield* positionsOf(part);
}

/** The box round a feature, `[west, south, east, north]`; a point has a box without size. */
export function boundsOf({ geometry }: { readonly geometry: Geometry }): Bbox {
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [lon, lat] of positionsOf(geometry) as Iterable<[number, number]>) {
		west = Math.min(west, lon);
		south = Math.min(south, lat);
		east = Math.max(east, lon);
		north = Math.max(north, lat);
	}
	return [west, south, east, north];
}

/** The box round several boxes; there must be one at least. */
export function joined(boxes: readonly Bbox[]): Bbox {
	const edge = (index: 0 | 1 | 2 | 3, pick: (...values: number[]) => number) =>
		pick(...boxes.map((box) => box[index]));
	return [edge(0, Math.min), edge(1, Math.min), edge(2, Math.max), edge(3, Math.max)];
}
