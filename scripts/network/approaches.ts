import type { Position } from 'geojson';
import { distanceM, metresPerNm } from '../geodata/sphere.ts';
import type { CheckedFeature } from '../geodata/types.ts';
import type { Waters } from '../geodata/waters.ts';
import type { Corridor } from './inputs.ts';
import { longestOnLandNm } from './land.ts';
import { searchFrom, taut } from './search.ts';
import { cellOf, columns, middleOf, type WaterGrid } from './water-grid.ts';

/** A leg from a port: to a corridor, or, with `corridor: null`, to the open sea. */
export interface Approach {
	readonly port: string;
	readonly corridor: string | null;
	readonly line: Position[];
}

/** Open sea begins where land is this far away, in waters that are more than a bay. */
const openNm = 3;
const leastOpenCells = 5000;

/** How far a port is from its corridor at most, and from further ones; and from the open sea. */
const corridorLimitNm = 60;
const secondLimitNm = 18;
const seaLimitNm = 160;
/** A port on a river or canal of ours has no leg of its own to a sea further away than this. */
const ownSeaLimitNm = 25;
/** The roads of a port reach so far. */
const roadsNm = 6;

/** Kinds whose lines are reached by their own feeders or mouths, never from a port directly. */
const trunks = ['initiative-corridor'];

function openCells({ clearanceNm }: WaterGrid): Uint8Array {
	const component = new Int32Array(clearanceNm.length).fill(-1);
	const sizes: number[] = [];
	for (let start = 0; start < clearanceNm.length; start++) {
		if (component[start] !== -1 || (clearanceNm[start] ?? 0) < openNm) continue;
		const stack = [start];
		component[start] = sizes.length;
		let size = 0;
		for (let cell = stack.pop(); cell !== undefined; cell = stack.pop()) {
			size++;
			for (const other of [cell - 1, cell + 1, cell - columns, cell + columns]) {
				if (component[other] !== -1 || (clearanceNm[other] ?? 0) < openNm) continue;
				component[other] = sizes.length;
				stack.push(other);
			}
		}
		sizes.push(size);
	}
	return Uint8Array.from(component, (one) => ((sizes[one] ?? 0) >= leastOpenCells ? 1 : 0));
}

interface Surroundings {
	readonly grid: WaterGrid;
	readonly waters: Waters;
	readonly corridors: readonly Corridor[];
	readonly ports: readonly CheckedFeature[];
}

const positionOf = ({ geometry }: CheckedFeature): Position =>
	geometry.type === 'Point' ? geometry.coordinates : [];

/** The vertices of a corridor by the cell that they lie in. */
function verticesByCell({ line }: Corridor): Map<number, Position> {
	return new Map(line.map((position) => [cellOf(position), position]));
}

/** Vertices of a corridor where a port can join it: not in the roads of the port that it starts from. */
function joinsOf(
	corridor: Corridor,
	port: CheckedFeature,
	{ ports }: Surroundings
): Map<number, Position> {
	const vertices = verticesByCell(corridor);
	if (corridor.kind !== 'ukraine-corridor') return vertices;
	const others = ports.filter(({ id }) => id !== port.id).map(positionOf);
	const isFree = (at: Position) =>
		others.every((other) => distanceM(other, at) > roadsNm * metresPerNm);
	return new Map([...vertices].filter(([, at]) => isFree(at)));
}

/** Pulls the way between two positions taut without leaving the water, nor hugging the coast. */
function smooth(
	line: readonly Position[],
	port: Position,
	{ grid, waters }: Surroundings
): Position[] {
	const clearance = (position: Position) => grid.clearanceNm[cellOf(position)] ?? 0;
	return taut(line, (from, to) => {
		const floorNm = 0.6 * Math.min(clearance(from), clearance(to), 2);
		const steps = Math.ceil(distanceM(from, to) / 200);
		for (let step = 1; step < steps; step++) {
			const at = from.map(
				(degrees, axis) => degrees + (step / steps) * ((to[axis] ?? 0) - degrees)
			);
			if (clearance(at) < floorNm) return false;
		}
		return longestOnLandNm([from, to], [port], waters) === 0;
	});
}

function toCorridors(port: CheckedFeature, around: Surroundings): Approach[] {
	const position = positionOf(port);
	const named = around.corridors.filter(
		({ ports, kind }) => ports.includes(port.id) && !trunks.includes(kind)
	);
	const ways = named.flatMap((corridor) => {
		const vertices = joinsOf(corridor, port, around);
		const cells = searchFrom(
			around.grid,
			cellOf(position),
			(cell) => vertices.has(cell),
			corridorLimitNm
		);
		const end = vertices.get(cells?.at(-1) ?? -1);
		if (!cells || !end) return [];
		const line = smooth([position, ...cells.slice(1, -1).map(middleOf), end], position, around);
		return [{ port: port.id, corridor: corridor.id, line, lengthNm: lengthNm(line) }];
	});
	ways.sort((one, other) => one.lengthNm - other.lengthNm);
	return ways.filter(({ lengthNm }, index) => index === 0 || lengthNm <= secondLimitNm);
}

const lengthNm = (line: readonly Position[]): number =>
	line.reduce((sum, at, index) => sum + distanceM(line[index - 1] ?? at, at), 0) / metresPerNm;

/**
 * Legs from every port: to the corridors that name it, and to the open sea or to the Danube,
 * whichever comes first. Where the way of one port meets another's, it follows it.
 */
export function layApproaches(around: Surroundings): readonly Approach[] {
	const { grid, corridors, ports } = around;
	const toOwn = ports.flatMap((port) => toCorridors(port, around));
	const isOpen = openCells(grid);
	const river = new Map(
		corridors
			.filter(({ kind }) => kind === 'danube-approach')
			.flatMap((corridor) =>
				[...verticesByCell(corridor)].map(
					([cell, at]) => [cell, { at, corridor: corridor.id }] as const
				)
			)
	);
	const ways = ports
		.map((port) => {
			const start = cellOf(positionOf(port));
			const isEnd = (cell: number) => isOpen[cell] === 1 || river.has(cell);
			const limitNm = toOwn.some((own) => own.port === port.id) ? ownSeaLimitNm : seaLimitNm;
			return { port, start, cells: searchFrom(grid, start, isEnd, limitNm) ?? [] };
		})
		.filter(({ cells }) => cells.length > 0)
		.sort((one, other) => one.cells.length - other.cells.length);

	const laid = new Set<number>();
	const junctions = new Set<number>();
	const paths = ways.map(({ port, start, cells }) => {
		const meets = (cell: number) => isOpen[cell] === 1 || river.has(cell) || laid.has(cell);
		const path = cells.length > 1 ? (searchFrom(grid, start, meets, seaLimitNm) ?? cells) : cells;
		const last = path.at(-1) ?? start;
		if (laid.has(last)) junctions.add(last);
		for (const cell of path) if (!river.has(cell)) laid.add(cell);
		return { port, path };
	});

	const toSea = paths.map(({ port, path }): Approach => {
		const position = positionOf(port);
		const mouth = river.get(path.at(-1) ?? -1);
		const line = path.map((cell, index) => {
			if (index === 0) return position;
			return index === path.length - 1 && mouth ? mouth.at : middleOf(cell);
		});
		const cuts = path.flatMap((cell, index) =>
			junctions.has(cell) && index > 0 && index < path.length - 1 ? [index] : []
		);
		const pieces = [0, ...cuts].map((from, index) =>
			smooth(line.slice(from, (cuts[index] ?? line.length - 1) + 1), position, around)
		);
		return {
			port: port.id,
			corridor: mouth?.corridor ?? null,
			line: pieces.flatMap((piece, index) => (index === 0 ? piece : piece.slice(1)))
		};
	});
	const isOwn = ({ port, corridor }: Approach) =>
		toOwn.some((own) => own.port === port && own.corridor === corridor);
	return [...toOwn, ...toSea.filter((way) => way.corridor === null || !isOwn(way))];
}
