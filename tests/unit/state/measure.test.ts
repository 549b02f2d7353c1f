import { describe, expect, it } from 'vitest';
import { Measure } from '../../../src/lib/state/measure.svelte.ts';

describe('a measure', () => {
	it('adds up its legs', () => {
		const measure = new Measure();
		measure.add([30, 43]);
		expect(measure.legs).toEqual([]);
		expect(measure.totalNm).toBe(0);
		measure.add([30, 44]);
		measure.add([30, 46]);
		expect(measure.legs.map(({ lengthNm }) => Math.round(lengthNm))).toEqual([60, 120]);
		expect(measure.totalNm).toBeCloseTo(180, 0);
	});

	it('takes points back one by one, and all at once', () => {
		const measure = new Measure();
		measure.undo();
		measure.add([30, 43]);
		measure.add([31, 43]);
		measure.undo();
		expect(measure.points).toEqual([[30, 43]]);
		measure.clear();
		expect(measure.points).toEqual([]);
	});

	it('sets no second point where the last one is', () => {
		const measure = new Measure();
		measure.add([30, 43]);
		measure.add([30, 43]);
		expect(measure.points).toHaveLength(1);
	});

	it('takes hundreds of points', () => {
		const measure = new Measure();
		for (let point = 0; point < 500; point += 1) measure.add([30 + (point % 2), 43]);
		expect(measure.legs).toHaveLength(499);
		expect(measure.totalNm / 499).toBeCloseTo(measure.legs[0]?.lengthNm ?? 0, 6);
	});
});
