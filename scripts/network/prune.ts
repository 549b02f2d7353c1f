import type { NetworkEdge } from '../../src/lib/model/route/network.ts';
import { isOpen, weightOf, type Preference } from '../../src/lib/model/route/weigh.ts';
import type { IsoDate } from '../../src/lib/model/types.ts';
import { Heap } from './heap.ts';

/** One day of each time in which other ways were open, and what ways are looked for by. */
const regimes: readonly (readonly [date: IsoDate, preference: Preference])[] = [
	['2021-06-01', 'shortest'],
	['2022-03-10', 'shortest'],
	['2022-08-10', 'shortest'],
	['2022-10-01', 'shortest'],
	['2023-08-01', 'shortest'],
	['2025-03-24', 'shortest'],
	['2025-03-24', 'least-exposed']
];

type Links = ReadonlyMap<number, readonly number[]>;

function linksOf(edges: readonly NetworkEdge[]): Links {
	const links = new Map<number, number[]>();
	for (const [index, { ends }] of edges.entries())
		for (const node of ends) links.set(node, [...(links.get(node) ?? []), index]);
	return links;
}

/** The edge by which the best way from a node reaches each other node. */
function edgesFrom(
	start: number,
	edges: readonly NetworkEdge[],
	links: Links,
	weights: readonly number[]
) {
	const costs = new Map([[start, 0]]);
	const by = new Map<number, number>();
	const queue = new Heap();
	queue.push(start, 0);
	for (let next = queue.pop(); next; next = queue.pop()) {
		if (next.cost > (costs.get(next.value) ?? 0)) continue;
		for (const index of links.get(next.value) ?? []) {
			const other = edges[index]?.ends.find((node) => node !== next.value);
			const cost = next.cost + (weights[index] ?? Infinity);
			if (other === undefined || cost >= (costs.get(other) ?? Infinity)) continue;
			costs.set(other, cost);
			by.set(other, index);
			queue.push(other, cost);
		}
	}
	return by;
}

/** Leaves out the legs at sea that no way between two ends takes at any time. */
export function prune(
	edges: readonly NetworkEdge[],
	ends: Readonly<Record<string, number>>
): NetworkEdge[] {
	const links = linksOf(edges);
	const used = new Set<number>();
	const owners = new Set(edges.flatMap(({ only }) => only ?? []));
	for (const [date, preference] of regimes)
		for (const [id, start] of Object.entries(ends)) {
			// Ports with a corridor of their own find other ways from and to everywhere.
			const asked = owners.has(id) ? [id] : [];
			const weights = edges.map((edge) =>
				isOpen(edge, asked, date) ? weightOf(edge, preference) : Infinity
			);
			const by = edgesFrom(start, edges, links, weights);
			for (const end of Object.values(ends))
				for (
					let at = end, index = by.get(at);
					index !== undefined && at !== start;
					index = by.get(at)
				) {
					used.add(index);
					at = edges[index]?.ends.find((node) => node !== at) ?? start;
				}
		}
	return edges.filter(({ kind }, index) => kind !== 'open-sea' || used.has(index));
}
