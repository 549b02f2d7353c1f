import type { IsoDate } from '../../model/types.ts';

/** Something with a day and a place on the strip. */
export interface Mark {
	readonly id: string;
	readonly date: IsoDate;
	readonly title: string;
}

/** Marks that would touch, drawn as one at the place of the first. */
export interface Cluster<M extends Mark> {
	readonly placePx: number;
	/** By date, then by id; at least one. */
	readonly marks: readonly [M, ...M[]];
}

/**
 * Joins every mark that lies less than `gapPx` after the first of a cluster. All marks of the
 * timeline belong in the call, in sight or not: the clusters then stay while the strip is moved.
 */
export function clustersOf<M extends Mark>(
	marks: readonly M[],
	placePx: (date: IsoDate) => number,
	gapPx: number
): readonly Cluster<M>[] {
	const inOrder = [...marks].sort(
		(one, other) => compare(one.date, other.date) || compare(one.id, other.id)
	);
	const clusters: { placePx: number; marks: [M, ...M[]] }[] = [];
	for (const mark of inOrder) {
		const place = placePx(mark.date);
		const last = clusters.at(-1);
		if (last && place - last.placePx < gapPx) last.marks.push(mark);
		else clusters.push({ placePx: place, marks: [mark] });
	}
	return clusters;
}

/** The nearest cluster no farther away than `reachPx`. */
export function nearestCluster<M extends Mark>(
	clusters: readonly Cluster<M>[],
	placePx: number,
	reachPx: number
): Cluster<M> | null {
	let nearest: Cluster<M> | null = null;
	let leastPx = reachPx;
	for (const cluster of clusters) {
		const awayPx = Math.abs(cluster.placePx - placePx);
		if (awayPx > leastPx) continue;
		nearest = cluster;
		leastPx = awayPx;
	}
	return nearest;
}

function compare(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
