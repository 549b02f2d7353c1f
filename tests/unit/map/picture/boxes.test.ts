import { expect, it } from 'vitest';
import { touch, turnedBox } from '../../../../src/lib/map/picture/boxes.ts';

const edges = { left: 0, top: -10, right: 100, bottom: 0 };

it('finds boxes that share room, and not those that a line parts', () => {
	const box = turnedBox([0, 0], edges);
	expect(touch(box, turnedBox([99, 0], edges))).toBe(true);
	expect(touch(box, turnedBox([101, 0], edges))).toBe(false);
	expect(touch(box, turnedBox([0, 11], edges))).toBe(false);
});

it('knows that a turned box leaves its corners free', () => {
	const turned = turnedBox([0, 0], edges, 45);
	expect(turned[1].map(Math.round)).toEqual([78, 64]);
	expect(touch(turned, turnedBox([60, 10], { ...edges, right: 20 }))).toBe(false);
	expect(touch(turned, turnedBox([30, 35], { ...edges, right: 20 }))).toBe(true);
});
