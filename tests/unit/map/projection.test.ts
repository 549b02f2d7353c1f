import { describe, expect, it } from 'vitest';
import {
	homeBounds,
	mercator,
	project,
	viewHeight,
	viewWidth
} from '../../../src/lib/map/projection.ts';

describe('projection', () => {
	it('puts the corners of the home view on the corners of the viewBox', () => {
		const [west, south, east, north] = homeBounds;
		expect(project([west, north])).toEqual([0, 0]);
		const [x, y] = project([east, south]);
		expect(x).toBeCloseTo(viewWidth, 6);
		expect(y).toBeCloseTo(viewHeight, 6);
	});

	it('puts the middle of the world at one half', () => {
		const [x, y] = mercator([0, 0]);
		expect(x).toBe(0.5);
		expect(y).toBeCloseTo(0.5, 12);
	});
});
