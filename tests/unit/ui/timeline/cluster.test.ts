import { expect, it } from 'vitest';
import { clustersOf, nearestCluster } from '../../../../src/lib/ui/timeline/cluster.ts';
import { dayOf } from '../../../../src/lib/model/days.ts';

const mark = (date: string, id = date) => ({ id, date, title: id });
const pxPerDay = (px: number) => (date: string) => (dayOf(date) - dayOf('2022-01-01')) * px;
const marks = ['2022-01-05', '2022-01-01', '2022-01-03', '2022-01-20', '2022-01-06'].map((date) =>
	mark(date)
);
const counts = (px: number, gapPx: number) =>
	clustersOf(marks, pxPerDay(px), gapPx).map((cluster) => cluster.marks.length);

it('joins what lies nearer than the gap to the first of a cluster', () => {
	expect(counts(1, 5)).toEqual([3, 1, 1]);
	expect(counts(10, 5)).toEqual([1, 1, 1, 1, 1]);
	expect(counts(0.1, 5)).toEqual([5]);
});

it('keeps every mark, in order, and clusters at least a gap apart', () => {
	const clusters = clustersOf(marks, pxPerDay(1.5), 6);
	const ids = clusters.flatMap((cluster) => cluster.marks.map(({ id }) => id));
	expect(ids).toEqual([...marks.map(({ id }) => id)].sort());
	for (const [index, cluster] of clusters.slice(1).entries())
		expect(cluster.placePx - (clusters[index]?.placePx ?? 0)).toBeGreaterThanOrEqual(6);
});

it('does not depend on the order of the marks, nor on where the strip stands', () => {
	const sameDay = [mark('2022-01-01', 'b'), mark('2022-01-01', 'a'), mark('2022-01-04', 'c')];
	const there = clustersOf(sameDay, pxPerDay(1), 2);
	expect(clustersOf([...sameDay].reverse(), pxPerDay(1), 2)).toEqual(there);
	const moved = clustersOf(sameDay, (date) => pxPerDay(1)(date) - 500, 2);
	expect(moved.map((cluster) => cluster.marks)).toEqual(there.map((cluster) => cluster.marks));
});

it('finds the nearest cluster in reach', () => {
	const clusters = clustersOf(marks, pxPerDay(10), 5);
	expect(nearestCluster(clusters, 22, 12)?.marks[0].id).toBe('2022-01-03');
	expect(nearestCluster(clusters, 120, 12)).toBeNull();
	expect(nearestCluster([], 0, 12)).toBeNull();
});
