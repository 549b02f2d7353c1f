import { describe, expect, it } from 'vitest';
import { legBetween, pathBetween } from '../../../src/lib/model/great-circle.ts';
import type { LonLat } from '../../../src/lib/model/types.ts';
import { realModel } from './geodata.ts';

/** Off the Bosphorus: the end to which the dossier measured. */
const approach: LonLat = [29.2, 41.42];

const portAt = (id: string) => {
	const geometry = realModel().byId.get(id)?.feature.geometry;
	if (geometry?.type !== 'Point') throw new Error(`${id} is no point`);
	return geometry.coordinates as unknown as LonLat;
};

describe('the great circle', () => {
	it.each([
		['odesa', 311.7],
		['chornomorsk', 301.2],
		['pivdennyi', 320.7]
	])('is as long from %s to the Bosphorus as was found: %d nm', (id, lengthNm) => {
		const ratio = legBetween(portAt(id), approach).lengthNm / lengthNm;
		// Measured from other positions of the ports, up to two miles from ours.
		expect(Math.abs(ratio - 1)).toBeLessThan(0.01);
	});

	it.each([
		['north', [31, 43], [31, 44], 60, 0],
		['east along the equator', [0, 0], [1, 0], 60, 90],
		['south', [31, 44], [31, 43], 60, 180],
		['west along the equator', [1, 0], [0, 0], 60, 270]
	] as const)('to the %s is a degree and its bearing', (_, from, to, lengthNm, bearing) => {
		const leg = legBetween(from, to);
		// A degree is 60 nm on a sphere of 6,366.7 km; ours is 6,371.
		expect(leg.lengthNm).toBeCloseTo(lengthNm, 0);
		expect(leg.bearing).toBeCloseTo(bearing, 6);
	});

	it('has the same length both ways, and none to itself', () => {
		const [odesa, batumi]: readonly LonLat[] = [portAt('odesa'), portAt('batumi')];
		expect(odesa && batumi && legBetween(odesa, batumi).lengthNm).toBeCloseTo(
			legBetween(portAt('batumi'), portAt('odesa')).lengthNm,
			9
		);
		expect(legBetween(approach, approach).lengthNm).toBe(0);
		expect(pathBetween(approach, approach)).toEqual([approach, approach]);
	});

	it('crosses the shorter way over the antimeridian', () => {
		const leg = legBetween([179.5, 0], [-179.5, 0]);
		expect(leg.lengthNm).toBeCloseTo(60, 0);
		expect(leg.bearing).toBeCloseTo(90, 6);
	});

	it('is drawn in pieces that are together as long', () => {
		const path = pathBetween(portAt('odesa'), portAt('batumi'));
		const lengths = path.slice(1).map((to, index) => legBetween(path[index] ?? to, to).lengthNm);
		const whole = legBetween(portAt('odesa'), portAt('batumi')).lengthNm;
		expect(lengths.reduce((sum, one) => sum + one, 0)).toBeCloseTo(whole, 6);
		expect(Math.max(...lengths)).toBeLessThanOrEqual(20);
		expect(path[0]).toEqual(portAt('odesa'));
		expect(path.at(-1)).toEqual(portAt('batumi'));
	});
});
