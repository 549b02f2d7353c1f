import type { Position } from 'geojson';

/** Degrees are counted in whole units of the fifth decimal, in which the products below are exact. */
const unitsPerDegree = 1e5;

interface Segment {
	readonly start: readonly [number, number];
	readonly end: readonly [number, number];
}

/** Twice the area of the triangle from a segment to a point; its sign says on which side it lies. */
function side({ start, end }: Segment, point: Segment['start']): number {
	return (end[0] - start[0]) * (point[1] - start[1]) - (end[1] - start[1]) * (point[0] - start[0]);
}

/** Where the insides of two segments meet in one point; touching ends do not count. */
function crossingOf(one: Segment, other: Segment): Position | undefined {
	const before = side(one, other.start);
	const after = side(one, other.end);
	const isParted = Math.sign(side(other, one.start)) * Math.sign(side(other, one.end)) < 0;
	if (!isParted || Math.sign(before) * Math.sign(after) >= 0) return undefined;
	const share = before / (before - after);
	return [0, 1].map((axis) => {
		const [from = NaN, to = NaN] = [other.start[axis], other.end[axis]];
		return (from + share * (to - from)) / unitsPerDegree;
	});
}

function segmentsOf(ring: readonly Position[]): Segment[] {
	const points = ring.map(
		([lon = NaN, lat = NaN]) =>
			[Math.round(lon * unitsPerDegree), Math.round(lat * unitsPerDegree)] as const
	);
	return points.flatMap((end, index) => {
		const start = points[index - 1];
		return start ? [{ start, end }] : [];
	});
}

/** The square cells that a segment's box covers. */
function* cellsUnder({ start, end }: Segment, size: number): Generator<string> {
	const lastColumn = Math.floor(Math.max(start[0], end[0]) / size);
	const lastRow = Math.floor(Math.max(start[1], end[1]) / size);
	for (let column = Math.floor(Math.min(start[0], end[0]) / size); column <= lastColumn; column++)
		for (let row = Math.floor(Math.min(start[1], end[1]) / size); row <= lastRow; row++)
			yield `${column} ${row}`;
}

/**
 * Finds where a ring or line crosses itself, `[lon, lat]`. Segments meet only their neighbours in
 * the same cell, so that the longest coast takes a moment and not the square of its length.
 */
export function selfCrossing(ring: readonly Position[]): Position | undefined {
	const segments = segmentsOf(ring);
	const lons = segments.map(({ start }) => start[0]);
	const west = lons.reduce((least, lon) => Math.min(least, lon), Infinity);
	const east = lons.reduce((most, lon) => Math.max(most, lon), -Infinity);
	const size = Math.max(1, (east - west) / Math.sqrt(segments.length));
	const cells = new Map<string, Segment[]>();

	for (const segment of segments)
		for (const cell of cellsUnder(segment, size)) {
			const neighbours = cells.get(cell) ?? [];
			for (const other of neighbours) {
				const crossing = crossingOf(segment, other);
				if (crossing) return crossing;
			}
			neighbours.push(segment);
			cells.set(cell, neighbours);
		}
	return undefined;
}
