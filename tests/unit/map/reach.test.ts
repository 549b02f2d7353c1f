import { describe, expect, it } from 'vitest';
import { isOnMap, withinReach } from '../../../src/lib/map/reach.ts';
import { homeBounds } from '../../../src/lib/map/projection.ts';
import { boundsOf } from '../../../src/lib/model/bounds.ts';
import type { Bbox, LonLat } from '../../../src/lib/model/types.ts';
import { realModel } from '../model/geodata.ts';

const { byId } = realModel();

/** The box round a real feature. */
function boxOf(id: string): Bbox {
	const found = byId.get(id);
	if (!found) throw new Error(`${id}: no such feature`);
	return boundsOf(found.feature);
}

describe('the detailed ground', () => {
	it.each(['odesa', 'istanbul-city', 'kyiv', 'snake-island', 'claim-crimea', 'ua-corridor-2023'])(
		'holds %s',
		(id) => {
			expect(isOnMap(boxOf(id))).toBe(true);
		}
	);

	it.each(['riyadh', 'jeddah', 'washington', 'moscow', 'the-hague'])('does not hold %s', (id) => {
		expect(isOnMap(boxOf(id))).toBe(false);
	});

	it('does not hold what is only partly on it', () => {
		const [west, south, east, north] = homeBounds;
		expect(isOnMap(homeBounds)).toBe(true);
		for (const [index, edge] of [west - 40, south - 40, east + 40, north + 40].entries()) {
			expect(isOnMap(homeBounds.with(index, edge) as unknown as Bbox)).toBe(false);
		}
	});

	it('holds every port, corridor, area, boundary, claim and incident', () => {
		const outside = [...byId].filter(
			([id, { dataset }]) => dataset !== 'places' && !isOnMap(boxOf(id))
		);
		expect(outside.map(([id]) => id)).toEqual([]);
	});
});

describe('the reach of the camera', () => {
	it('goes down to Riyadh', () => {
		const [lon, lat] = boxOf('riyadh');
		const camera = { centre: [lon, lat] as LonLat, zoom: 6 };
		expect(withinReach(camera)).toEqual(camera);
	});

	it('ends far from Washington, on the same parallel', () => {
		const { centre } = withinReach({ centre: [-77, 38.9], zoom: 6 });
		expect(centre[0]).toBeGreaterThan(0);
		expect(centre[1]).toBe(38.9);
	});
});
