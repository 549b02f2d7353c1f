import type { Position } from 'geojson';
import type { CheckedFeature, GeodataContext } from '../geodata/types.ts';
import type { NetworkEdge, RouteNetwork } from '../../src/lib/model/route/network.ts';
import { layApproaches, type Approach } from './approaches.ts';
import { cut, keyOf, rounded, type Chain } from './chains.ts';
import { areasOf, exposureNm } from './exposure.ts';
import {
	corridorsOf,
	featuresOf,
	waysOf,
	type Corridor,
	type CorridorEnd,
	type Ways
} from './inputs.ts';
import { lengthNm, stretches } from './measured.ts';
import { gridOf, shipWatersOf } from './land.ts';
import { Nodes } from './nodes.ts';
import { isOwn, openingsAtSea, openingsOf } from './openings.ts';
import { prune } from './prune.ts';
import { exits, seaLegs } from './sea-legs.ts';

type Corridors = ReadonlyMap<string, Corridor>;

/** Corridors, the ways to them from ports, and what is joined by hand. */
function drawnChains(
	corridors: Corridors,
	approaches: readonly Approach[],
	{ joins }: Ways
): Chain[] {
	const endOf = ({ corridor, end }: CorridorEnd): Position =>
		corridors.get(corridor)?.line.at(end === 'first' ? 0 : -1) ?? [];
	return [
		...[...corridors.values()].map(({ id, line, confidence }): Chain => ({
			line: line.map(rounded),
			traits: { kind: 'corridor', corridor: id, confidence }
		})),
		...approaches.map(({ corridor, line }): Chain => ({
			line: line.map(rounded),
			traits: { kind: 'approach', corridor, confidence: 'approximate' }
		})),
		...joins.map(({ from, to, corridor, kind }): Chain => ({
			line: [endOf(from), endOf(to)].map(rounded),
			traits: { kind, corridor, confidence: 'approximate' }
		}))
	];
}

/** Ports of a corridor that had no other way: those that the initiative named. */
function initiativePorts({ ports }: Corridor, context: GeodataContext): string[] {
	const named = featuresOf(context, 'ports.geojson').filter(
		({ properties }) => properties['initiativePort'] === true
	);
	return named.map(({ id }) => id).filter((id) => ports.includes(id));
}

/** Nodes from and to which ways are looked for: the ports, and both ends of the Bosphorus. */
function endsOf(
	ports: readonly CheckedFeature[],
	strait: Corridor | undefined,
	nodes: Nodes
): Record<string, number> {
	const atPorts = ports.map(({ id, geometry }): [string, number] => [
		id,
		nodes.at(geometry.type === 'Point' ? geometry.coordinates : [])
	]);
	const inStrait: [string, number][] = strait
		? [
				['bosphorus', nodes.at(strait.line[0] ?? [])],
				['marmara', nodes.at(strait.line.at(-1) ?? [])]
			]
		: [];
	return Object.fromEntries([...atPorts, ...inStrait]);
}

/**
 * Makes the network of ways from the facts: stretches of corridors, legs from ports, and legs
 * straight over the sea from cape to cape.
 */
export function buildNetwork(context: GeodataContext): Omit<RouteNetwork, 'closures' | 'ownAreas'> {
	const ways = waysOf(context);
	const corridors = new Map(corridorsOf(context).map((corridor) => [corridor.id, corridor]));
	const ports = featuresOf(context, 'ports.geojson');
	const areas = areasOf(context, ways.waters);
	const [listed] = areas;
	const closed = ways.waters.find(({ line }) => line);
	/** Areas that decide about ways; exposure to the rest is measured when ways are chosen. */
	const deciding = areas.filter(({ id }) => id === listed?.id || id === closed?.id);

	const sea = { grid: gridOf(context), corridors: [...corridors.values()], ports };
	const approaches = layApproaches({ ...sea, waters: shipWatersOf(context) });
	const leaving = sea.corridors
		.filter(({ kind }) => kind === 'ukraine-corridor')
		.flatMap((corridor) => exits(corridor, listed?.holds ?? (() => false)));
	const drawn = cut(drawnChains(corridors, approaches, ways), new Set(leaving.map(keyOf)));

	const nodes = new Nodes();
	const stretchOf = stretches(context);
	function edgeOf({ line, traits }: Chain): NetworkEdge {
		const corridor = traits.corridor === null ? undefined : corridors.get(traits.corridor);
		const inAreas = exposureNm(line, deciding);
		return {
			ends: [nodes.at(line[0] ?? []), nodes.at(line.at(-1) ?? [])],
			...traits,
			only: corridor && isOwn(corridor) ? initiativePorts(corridor, context) : null,
			open: corridor ? openingsOf(corridor, traits, ways.closures) : openingsAtSea(closed, inAreas),
			lengthNm: Math.round(lengthNm(line) * stretchOf(traits) * 100) / 100,
			via: line.slice(1, -1).map(rounded),
			inAreas
		};
	}

	/** What an edge that is kept crosses of all the areas. */
	function exposed(edge: NetworkEdge): NetworkEdge {
		const [from, to] = edge.ends.map((node) => nodes.positionOf(node));
		const line = [from ?? [], ...edge.via.map((at) => [...at]), to ?? []];
		return { ...edge, inAreas: exposureNm(line, areas) };
	}

	const edges = [...drawn, ...seaLegs({ ...sea, approaches, leaving })].map(edgeOf);
	const ends = endsOf(ports, corridors.get('bosphorus-centreline'), nodes);
	return {
		...nodes.renumbered(ends, prune(edges, ends).map(exposed)),
		areas: areas.map(({ id }) => id)
	};
}
