import createGraph, { type Graph } from 'ngraph.graph';
import ngraphPath from 'ngraph.path';
import type { IsoDate, LonLat, Nm } from '../types.ts';
import type { NetworkEdge, RouteNetwork } from './network.ts';
import { isOpen, weightOf, type Preference } from './weigh.ts';

/** A stretch of a way of one kind, or along one corridor. */
export interface WayStretch {
	readonly kind: NetworkEdge['kind'];
	/** Id of the corridor that it follows; `null` for legs that a script laid. */
	readonly corridor: string | null;
	readonly lengthNm: Nm;
}

/** A way from one end to the other on a date. */
export interface Way {
	readonly lengthNm: Nm;
	/** Every position from the first end to the last, `[lon, lat]`. */
	readonly line: readonly LonLat[];
	/** In their order. */
	readonly stretches: readonly WayStretch[];
	/** Nautical miles inside each area that it crosses, by the area's id, whether or not in force. */
	readonly inAreas: ReadonlyMap<string, Nm>;
}

const graphs = new WeakMap<RouteNetwork, Graph<undefined, NetworkEdge>>();

function graphOf(network: RouteNetwork): Graph<undefined, NetworkEdge> {
	const known = graphs.get(network);
	if (known) return known;
	const graph = createGraph<undefined, NetworkEdge>({ multigraph: true });
	for (const edge of network.edges) graph.addLink(edge.ends[0], edge.ends[1], edge);
	graphs.set(network, graph);
	return graph;
}

/** An edge as it is sailed: from which of its ends. */
interface Leg {
	readonly edge: NetworkEdge;
	readonly isForward: boolean;
}

function lineOf({ nodes }: RouteNetwork, legs: readonly Leg[]): LonLat[] {
	const line: LonLat[] = [];
	for (const { edge, isForward } of legs) {
		const [from, to] = edge.ends.map((node) => nodes[node]);
		if (!from || !to) continue;
		const positions = [from, ...edge.via, to];
		if (!isForward) positions.reverse();
		line.push(...(line.length > 0 ? positions.slice(1) : positions));
	}
	return line;
}

function stretchesOf(legs: readonly Leg[]): WayStretch[] {
	const stretches: WayStretch[] = [];
	for (const { edge } of legs) {
		const corridor = edge.kind === 'corridor' ? edge.corridor : null;
		const last = stretches.at(-1);
		if (last && last.kind === edge.kind && last.corridor === corridor)
			stretches[stretches.length - 1] = { ...last, lengthNm: last.lengthNm + edge.lengthNm };
		else stretches.push({ kind: edge.kind, corridor, lengthNm: edge.lengthNm });
	}
	return stretches;
}

function sumOf(legs: readonly Leg[]): Map<string, Nm> {
	const sums = new Map<string, Nm>();
	for (const { edge } of legs)
		for (const [area, nm] of Object.entries(edge.inAreas))
			sums.set(area, (sums.get(area) ?? 0) + nm);
	return sums;
}

/**
 * The way between two ends that was open on the date, or `null` when there was none. It says
 * nothing of what the ports were: that is `routeOutcome`.
 */
export function findWay(
	network: RouteNetwork,
	[from, to]: readonly [from: string, to: string],
	date: IsoDate,
	preference: Preference = 'shortest'
): Way | null {
	const [start, end] = [network.ends[from], network.ends[to]];
	const graph = graphOf(network);
	if (start === undefined || end === undefined || !graph.hasNode(start) || !graph.hasNode(end))
		return null;
	const finder = ngraphPath.aStar<undefined, NetworkEdge>(graph, {
		distance: (_one, _other, { data }) => weightOf(data, preference),
		blocked: (_one, _other, { data }) => !isOpen(data, [from, to], date)
	});
	const nodes = finder.find(start, end).map(({ id }) => Number(id));
	if (nodes[0] !== start) nodes.reverse();
	if (nodes.length < 2) return null;
	const known: Leg[] = [];
	for (const [index, node] of nodes.slice(1).entries()) {
		const leg = legBetween(nodes[index] ?? node, node, known.at(-1)?.edge.corridor ?? null);
		if (leg) known.push(leg);
	}
	return {
		lengthNm: known.reduce((sum, { edge }) => sum + edge.lengthNm, 0),
		line: lineOf(network, known),
		stretches: stretchesOf(known),
		inAreas: sumOf(known)
	};

	/** Of several edges between two nodes the lightest, and of like ones that of the same corridor. */
	function legBetween(one: number, other: number, corridor: string | null): Leg | null {
		const between: NetworkEdge[] = [];
		graph.forEachLinkedNode(
			one,
			(node, { data }) => {
				if (node.id === other && isOpen(data, [from, to], date)) between.push(data);
			},
			false
		);
		const least = Math.min(...between.map((edge) => weightOf(edge, preference)));
		const best = between.filter((edge) => weightOf(edge, preference) === least);
		const edge = best.find((one) => one.corridor === corridor) ?? best[0];
		return edge ? { edge, isForward: edge.ends[0] === one } : null;
	}
}
