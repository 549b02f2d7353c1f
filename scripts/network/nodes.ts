import type { Position } from 'geojson';
import type { NetworkEdge, RouteNetwork } from '../../src/lib/model/route/network.ts';
import { keyOf, rounded } from './chains.ts';

/** The places where edges meet, by number. */
export class Nodes {
	readonly #numbers = new Map<string, number>();
	readonly #positions: [lon: number, lat: number][] = [];

	/** The number of the node at a position, which is made if there is none. */
	at(position: Position): number {
		const key = keyOf(position);
		const known = this.#numbers.get(key) ?? this.#positions.push(rounded(position)) - 1;
		this.#numbers.set(key, known);
		return known;
	}

	positionOf(node: number): [lon: number, lat: number] {
		const position = this.#positions[node];
		if (!position) throw new Error(`network: there is no node ${node}`);
		return position;
	}

	/** Leaves out nodes that no edge has, and numbers the others again. */
	renumbered(
		ends: Readonly<Record<string, number>>,
		edges: readonly NetworkEdge[]
	): Pick<RouteNetwork, 'nodes' | 'ends' | 'edges'> {
		const used = [...new Set([...Object.values(ends), ...edges.flatMap((edge) => edge.ends)])];
		const numbers = new Map(used.map((node, index) => [node, index]));
		const number = (node: number): number => numbers.get(node) ?? NaN;
		return {
			nodes: used.map((node) => this.positionOf(node)),
			ends: Object.fromEntries(Object.entries(ends).map(([id, node]) => [id, number(node)])),
			edges: edges.map((edge): NetworkEdge => ({
				...edge,
				ends: [number(edge.ends[0]), number(edge.ends[1])]
			}))
		};
	}
}
