import { describe, expect, it } from 'vitest';
import { edgePoint } from '../../../src/lib/map/edge.ts';
import type { LonLat } from '../../../src/lib/model/types.ts';

const camera = { centre: [34, 43.5], zoom: 5 } as const;
const size = { widthPx: 800, heightPx: 500 };

const odesa: LonLat = [30.7, 46.5];
const riyadh: LonLat = [46.7, 24.7];
const washington: LonLat = [-77, 38.9];

describe('the edge of the map', () => {
	it('has no pointer to what is in the picture', () => {
		expect(edgePoint(odesa, camera, size)).toBeNull();
	});

	it.each([
		['Riyadh, down and to the right', riyadh, 1, 1],
		['Washington, to the left', washington, -1, 0]
	] as const)('points to %s', (_, place, across, down) => {
		const point = edgePoint(place, camera, size);
		expect(point).not.toBeNull();
		const { xPx = 0, yPx = 0, bearing = 0 } = point ?? {};
		expect(Math.sign(Math.cos((bearing * Math.PI) / 180))).toBe(across);
		if (down) expect(Math.sign(Math.sin((bearing * Math.PI) / 180))).toBe(down);
		expect(xPx).toBeGreaterThan(0);
		expect(xPx).toBeLessThan(size.widthPx);
		expect(yPx).toBeGreaterThan(0);
		expect(yPx).toBeLessThan(size.heightPx);
	});
});
