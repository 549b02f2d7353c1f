/** Shortest ways along a river network. */
import TinyQueue from 'tinyqueue';
import type { Collection, Position } from './geojson.ts';

/** Positions closer than this in degrees (about 100 m) are one vertex. */
const grid = 0.001;

/** Ends of lines are joined to vertices up to this far away. */
const largestGapKm = 2.5;

/** A metre across a gap counts as this many along a river. */
const gapCost = 4;

type Vertex = { position: Position; links: Map<Vertex, number> };

/** Distance in km, on a plane at 46 N; good enough to compare ways. */
function km(a: Position, b: Position): number {
	return Math.hypot((a[0] - b[0]) * 77.3, (a[1] - b[1]) * 111.2);
}

export class Network {
	readonly #vertices = new Map<string, Vertex>();

	/** All lines of `collection` as one graph, small gaps bridged. */
	constructor(collection: Collection) {
		for (const { geometry } of collection.features) {
			if (geometry.type !== 'LineString') continue;
			const vertices = geometry.coordinates.map((position) => this.#vertex(position));
			vertices.forEach((vertex, index) => {
				const before = vertices[index - 1];
				if (before && before !== vertex) this.#link(before, vertex, 1);
			});
		}
		this.#bridgeGaps();
	}

	/**
	 * The way from the vertex nearest to `from` to the one nearest to `to`, both [lon, lat].
	 * @throws Error when no way joins them.
	 */
	way(from: Position, to: Position): Position[] {
		const [start, end] = [this.#nearest(from), this.#nearest(to)];
		const reached = new Map<Vertex, { cost: number; before: Vertex | null }>();
		reached.set(start, { cost: 0, before: null });
		const queue = new TinyQueue([{ vertex: start, cost: 0 }], (a, b) => a.cost - b.cost);
		for (let next = queue.pop(); next && next.vertex !== end; next = queue.pop())
			for (const [neighbour, length] of next.vertex.links) {
				const cost = next.cost + length;
				if (cost >= (reached.get(neighbour)?.cost ?? Infinity)) continue;
				reached.set(neighbour, { cost, before: next.vertex });
				queue.push({ vertex: neighbour, cost });
			}
		if (!reached.has(end)) throw new Error(`no way from ${from} to ${to}`);
		const way: Position[] = [];
		for (let at: Vertex | null = end; at; at = reached.get(at)?.before ?? null)
			way.push(at.position);
		return way.reverse();
	}

	#vertex(position: Position): Vertex {
		const key = position.map((degrees) => Math.round(degrees / grid)).join();
		const known = this.#vertices.get(key) ?? { position, links: new Map() };
		this.#vertices.set(key, known);
		return known;
	}

	#link(a: Vertex, b: Vertex, factor: number): void {
		const cost = km(a.position, b.position) * factor;
		a.links.set(b, cost);
		b.links.set(a, cost);
	}

	#bridgeGaps(): void {
		const ends = [...this.#vertices.values()].filter(({ links }) => links.size === 1);
		for (const end of ends)
			for (const other of this.#vertices.values())
				if (other !== end && km(end.position, other.position) < largestGapKm)
					if (!end.links.has(other)) this.#link(end, other, gapCost);
	}

	/** @throws Error when the network comes no closer than 6 km. */
	#nearest(position: Position): Vertex {
		let best: Vertex | undefined;
		let distance = 6;
		for (const vertex of this.#vertices.values()) {
			const away = km(position, vertex.position);
			if (away < distance) [best, distance] = [vertex, away];
		}
		if (!best) throw new Error(`no river near ${position}`);
		return best;
	}
}
