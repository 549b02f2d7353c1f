import type { Position } from 'geojson';
import type { GeodataContext } from '../geodata/types.ts';
import type { EdgeKind, NetworkEdge, RouteNetwork } from '../../src/lib/model/route/network.ts';
import type { Confidence, LonLat, Validity } from '../../src/lib/model/types.ts';
import { layApproaches } from './approaches.ts';
import { cut, keyOf, type Chain } from './chains.ts';
import { areasOf, exposureNm } from './exposure.ts';
import { corridorsOf, featuresOf, waysOf, type Corridor, type CorridorEnd } from './inputs.ts';
import { lengthNm, stretches } from './measured.ts';
import { gridOf, shipWatersOf } from './land.ts';
import { distanceNm, isClear, turningPoints } from './open-sea.ts';
import { prune } from './prune.ts';

/** What holds for a whole chain; its dates are still those of its corridor. */
interface Traits {
	readonly kind: EdgeKind;
	readonly corridor: string | null;
	readonly confidence: Confidence;
}

const always: Validity = { from: null, to: null };

/** Corridors that were laid down for the ships of some ports, which had no other way. */
const ownKinds = ['initiative-corridor', 'initiative-feeder', 'ukraine-corridor'];

/** Ways leave Ukraine's corridor, once outside the listed waters, at places so far apart. */
const leaveEachNm = 15;
/** Legs straight over the sea are at most so long; further ports are reached in several. */
const longestLegNm = 700;

const rounded = (position: Position): [lon: number, lat: number] => [
	Number(position[0]?.toFixed(4)),
	Number(position[1]?.toFixed(4))
];

/** The days between `from` and `to` that a closure leaves. */
function less({ from, to }: Validity, shut: Validity): Validity[] {
	const before = { from, to: shut.from };
	const after = { from: shut.to, to };
	const isBefore = shut.from !== null && (from === null || from < shut.from);
	const isAfter = shut.to !== null && (to === null || shut.to < to);
	return [...(isBefore ? [before] : []), ...(isAfter ? [after] : [])];
}

/** Positions on Ukraine's corridor, outside the listed waters, where a ship may leave it. */
function exits({ line }: Corridor, isListed: (position: Position) => boolean): Position[] {
	const found: Position[] = [];
	for (const position of line) {
		const last = found.at(-1);
		if (isListed(position) || (last && distanceNm(last, position) < leaveEachNm)) continue;
		found.push(position);
	}
	return found;
}

/**
 * Makes the network of ways from the facts: stretches of corridors, legs from ports, and legs
 * straight over the sea from cape to cape.
 */
export function buildNetwork(context: GeodataContext): Omit<RouteNetwork, 'closures' | 'ownAreas'> {
	const ways = waysOf(context);
	const corridors = corridorsOf(context);
	const byId = new Map(corridors.map((corridor) => [corridor.id, corridor]));
	const waters = shipWatersOf(context);
	const ports = featuresOf(context, 'ports.geojson');
	const areas = areasOf(context, ways.waters);
	const closed = ways.waters.find(({ line }) => line);
	const closedArea = areas.find(({ id }) => id === closed?.id);
	const listed = areas[0];
	const grid = gridOf(context);
	const stretchOf = stretches(context);

	const endOf = ({ corridor, end }: CorridorEnd): Position =>
		(end === 'first' ? byId.get(corridor)?.line[0] : byId.get(corridor)?.line.at(-1)) ?? [];
	const approaches = layApproaches({ grid, waters, corridors, ports });
	const drawn: Chain<Traits>[] = [
		...corridors.map(({ id, line, confidence }) => ({
			line: line.map(rounded),
			traits: { kind: 'corridor', corridor: id, confidence } as const
		})),
		...approaches.map(({ corridor, line }) => ({
			line: line.map(rounded),
			traits: { kind: 'approach', corridor, confidence: 'approximate' } as const
		})),
		...ways.joins.map(({ from, to, corridor, kind }) => ({
			line: [endOf(from), endOf(to)].map(rounded),
			traits: { kind, corridor, confidence: 'approximate' } as const
		}))
	];

	const own = corridors.filter(({ kind }) => kind === 'ukraine-corridor');
	const leaving = own.flatMap((corridor) => exits(corridor, listed?.holds ?? (() => false)));
	const isAtSea = (position: Position) => isClear(position, position, grid);
	const seaNodes = new Map(
		[
			...leaving,
			...corridors
				.filter(({ kind }) => !['initiative-feeder', 'initiative-corridor'].includes(kind))
				.flatMap(({ line }) => [line[0] ?? [], line.at(-1) ?? []]),
			...approaches.flatMap(({ corridor, line }) => (corridor ? [] : [line.at(-1) ?? []])),
			...ports.flatMap(({ geometry }) => (geometry.type === 'Point' ? [geometry.coordinates] : []))
		]
			.filter(isAtSea)
			.map((position) => [keyOf(position), rounded(position)] as const)
	);
	const turns = turningPoints(grid).map(rounded);
	const atSea = [...seaNodes.values(), ...turns];
	const legs = atSea.flatMap((from, index) =>
		atSea.slice(index + 1).flatMap((to): Chain<Traits>[] => {
			if (distanceNm(from, to) > longestLegNm || !isClear(from, to, grid)) return [];
			return [
				{
					line: [from, to],
					traits: { kind: 'open-sea', corridor: null, confidence: 'approximate' }
				}
			];
		})
	);

	const nodes = new Map<string, number>();
	const positions: [lon: number, lat: number][] = [];
	const nodeOf = (position: Position): number => {
		const key = keyOf(position);
		const known = nodes.get(key) ?? positions.push(rounded(position)) - 1;
		nodes.set(key, known);
		return known;
	};
	const openOf = ({ kind, corridor }: Traits, inAreas: Record<string, number>): Validity[] => {
		const found = corridor === null ? undefined : byId.get(corridor);
		if (!found) {
			const isClosed = closed && closedArea && (inAreas[closed.id] ?? 0) > 0;
			return [isClosed ? { from: null, to: closed.from } : always];
		}
		const isDated = kind === 'corridor' || ownKinds.includes(found.kind) || kind !== 'approach';
		const { from, to } = isDated ? found : always;
		return ways.closures
			.filter(({ corridors: shut }) => shut.includes(found.id) && isDated)
			.reduce<Validity[]>((open, shut) => open.flatMap((one) => less(one, shut)), [{ from, to }]);
	};
	/** What decides about ways; the rest is measured when they are chosen. */
	const deciding = areas.filter(({ id }) => id === listed?.id || id === closed?.id);
	const edges = [...cut(drawn, new Set(leaving.map(keyOf))), ...legs].map(
		({ line, traits }): NetworkEdge => {
			const inAreas = exposureNm(line, deciding);
			const found = traits.corridor === null ? undefined : byId.get(traits.corridor);
			return {
				ends: [nodeOf(line[0] ?? []), nodeOf(line.at(-1) ?? [])],
				...traits,
				only: found && ownKinds.includes(found.kind) ? initiativePorts(found, context) : null,
				open: openOf(traits, inAreas),
				lengthNm: Math.round(lengthNm(line) * stretchOf(traits) * 100) / 100,
				via: line.slice(1, -1).map(rounded),
				inAreas
			};
		}
	);
	const strait = byId.get('bosphorus-centreline')?.line ?? [];
	const ends = Object.fromEntries([
		...ports.map(({ id, geometry }) => [
			id,
			nodeOf(geometry.type === 'Point' ? geometry.coordinates : [])
		]),
		...(strait.length > 0
			? [
					['bosphorus', nodeOf(strait[0] ?? [])],
					['marmara', nodeOf(strait.at(-1) ?? [])]
				]
			: [])
	]) as Record<string, number>;
	const kept = prune(edges, ends).map((edge): NetworkEdge => {
		const [from, to] = edge.ends.map((node) => positions[node] ?? []);
		return {
			...edge,
			inAreas: exposureNm([from ?? [], ...edge.via.map((at) => [...at]), to ?? []], areas)
		};
	});
	return { ...renumbered(positions, ends, kept), areas: areas.map(({ id }) => id) };
}

/** Ports of a corridor that had no other way: those that the initiative named. */
function initiativePorts({ ports }: Corridor, context: GeodataContext): string[] {
	const named = featuresOf(context, 'ports.geojson').filter(
		({ properties }) => properties['initiativePort'] === true
	);
	return named.map(({ id }) => id).filter((id) => ports.includes(id));
}

/** Leaves out nodes that no edge has, and numbers the others again. */
function renumbered(
	positions: readonly LonLat[],
	ends: Readonly<Record<string, number>>,
	edges: readonly NetworkEdge[]
) {
	const used = [...new Set([...Object.values(ends), ...edges.flatMap((edge) => edge.ends)])];
	const numbers = new Map(used.map((node, index) => [node, index]));
	const number = (node: number): number => numbers.get(node) ?? NaN;
	return {
		nodes: used.map((node) => positions[node] ?? ([NaN, NaN] as const)),
		ends: Object.fromEntries(Object.entries(ends).map(([id, node]) => [id, number(node)])),
		edges: edges.map((edge): NetworkEdge => ({
			...edge,
			ends: [number(edge.ends[0]), number(edge.ends[1])]
		}))
	};
}
