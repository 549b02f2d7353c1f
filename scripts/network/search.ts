import type { Position } from 'geojson';
import { distanceM, metresPerNm } from '../geodata/sphere.ts';
import { Heap } from './heap.ts';
import { columns, middleOf, type WaterGrid } from './water-grid.ts';

/** Land costs so much that a way crosses it only where the base map closes a mouth or a basin. */
const landFactor = 60;
/** Ships keep off the coast where they can: what a mile costs by how near land is. */
const nearCoast: readonly (readonly [withinNm: number, factor: number])[] = [
	[0.4, 2],
	[1, 1.4],
	[2, 1.1]
];

const neighbours = [-1, 0, 1].flatMap((row) =>
	[-1, 0, 1].flatMap((column) => (row || column ? [[column, row] as const] : []))
);

function factorAt(grid: WaterGrid, cell: number): number {
	if (!grid.isWater[cell]) return landFactor;
	const clearance = grid.clearanceNm[cell] ?? 0;
	return nearCoast.find(([withinNm]) => clearance < withinNm)?.[1] ?? 1;
}

/**
 * The cheapest way over the cells from a cell to the first that is wanted, or `null` when none lies
 * within `limitNm`, counted as the way costs.
 */
export function searchFrom(
	grid: WaterGrid,
	start: number,
	isWanted: (cell: number) => boolean,
	limitNm: number
): readonly number[] | null {
	const costs = new Map([[start, 0]]);
	const before = new Map<number, number>();
	const queue = new Heap();
	queue.push(start, 0);
	for (let next = queue.pop(); next; next = queue.pop()) {
		const { value: cell, cost } = next;
		if (cost > (costs.get(cell) ?? Infinity)) continue;
		if (cost > limitNm) return null;
		if (isWanted(cell)) return pathTo(cell, before);
		for (const [column, row] of neighbours) {
			const other = cell + row * columns + column;
			if (other < 0 || other >= grid.isWater.length) continue;
			const stepNm = distanceM(middleOf(cell), middleOf(other)) / metresPerNm;
			const reached = cost + stepNm * factorAt(grid, other);
			if (reached >= (costs.get(other) ?? Infinity)) continue;
			costs.set(other, reached);
			before.set(other, cell);
			queue.push(other, reached);
		}
	}
	return null;
}

function pathTo(cell: number, before: ReadonlyMap<number, number>): readonly number[] {
	const path: number[] = [];
	for (let at: number | undefined = cell; at !== undefined; at = before.get(at)) path.push(at);
	return path.reverse();
}

/** Pulls a chain of positions taut: of each run that can be seen along, only the ends stay. */
export function taut(
	line: readonly Position[],
	isSeen: (from: Position, to: Position) => boolean
): Position[] {
	const pulled: Position[] = line.slice(0, 1);
	for (let at = 0; at < line.length - 1;) {
		let next = at + 1;
		for (let far = line.length - 1; far > next; far--) {
			const [from, to] = [line[at], line[far]];
			if (from && to && isSeen(from, to)) next = far;
		}
		const position = line[next];
		if (position) pulled.push(position);
		at = next;
	}
	return pulled;
}
