import type { Position } from 'geojson';
import type { CheckedFeature } from '../geodata/types.ts';
import type { Approach } from './approaches.ts';
import { keyOf, rounded, type Chain } from './chains.ts';
import type { Corridor } from './inputs.ts';
import { distanceNm, isClear, turningPoints } from './open-sea.ts';
import type { WaterGrid } from './water-grid.ts';

/** Ways leave Ukraine's corridor, once outside the listed waters, at places so far apart. */
const leaveEachNm = 15;
/** Legs straight over the sea are at most so long; further ports are reached in several. */
const longestLegNm = 700;

/** Corridors of these kinds are entered from ports alone: no way over the sea begins at their ends. */
const portsOnly = ['initiative-feeder', 'initiative-corridor'];

/** Positions on Ukraine's corridor, outside the listed waters, where a ship may leave it. */
export function exits(
	{ line }: Corridor,
	isListed: (position: Position) => boolean
): readonly Position[] {
	const found: Position[] = [];
	for (const position of line) {
		const last = found.at(-1);
		if (isListed(position) || (last && distanceNm(last, position) < leaveEachNm)) continue;
		found.push(position);
	}
	return found;
}

export interface SeaWorld {
	readonly grid: WaterGrid;
	readonly corridors: readonly Corridor[];
	readonly approaches: readonly Approach[];
	readonly ports: readonly CheckedFeature[];
	/** Where corridors may be left, see `exits`. */
	readonly leaving: readonly Position[];
}

/** Where a way over the sea may begin or end, each once. */
function landfalls({ grid, corridors, approaches, ports, leaving }: SeaWorld): Position[] {
	const positions = [
		...leaving,
		...corridors
			.filter(({ kind }) => !portsOnly.includes(kind))
			.flatMap(({ line }) => [line[0] ?? [], line.at(-1) ?? []]),
		...approaches.flatMap(({ corridor, line }) => (corridor ? [] : [line.at(-1) ?? []])),
		...ports.flatMap(({ geometry }) => (geometry.type === 'Point' ? [geometry.coordinates] : []))
	].filter((position) => isClear(position, position, grid));
	return [...new Map(positions.map((position) => [keyOf(position), rounded(position)])).values()];
}

/** Legs straight over the sea: between landfalls, and round the capes between them. */
export function seaLegs(world: SeaWorld): Chain[] {
	const traits = { kind: 'open-sea', corridor: null, confidence: 'approximate' } as const;
	const places = [...landfalls(world), ...turningPoints(world.grid).map(rounded)];
	return places.flatMap((from, index) =>
		places
			.slice(index + 1)
			.filter((to) => distanceNm(from, to) <= longestLegNm && isClear(from, to, world.grid))
			.map((to) => ({ line: [from, to], traits }))
	);
}
