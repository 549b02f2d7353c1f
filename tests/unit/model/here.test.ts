import { describe, expect, it } from 'vitest';
import { hereAt, nearNm, surfaceAt, type Ground } from '../../../src/lib/model/here.ts';
import { emptyModel } from '../../../src/lib/model/load.ts';
import type { LonLat } from '../../../src/lib/model/types.ts';
import { readGeodata, realModel } from './geodata.ts';

const groundAt = (level: 'coarse' | 'fine') =>
	({
		land: readGeodata(`basemap/land-${level}.geojson`),
		context: readGeodata('basemap/context.geojson'),
		water: readGeodata(`basemap/water-${level}.geojson`),
		depth: readGeodata('basemap/depth.geojson')
	}) as Ground;

const grounds = { coarse: groundAt('coarse'), fine: groundAt('fine') };
const model = realModel();
const reportDay = '2025-03-24';

const ids = (found: readonly { readonly feature: { readonly id: string } }[]) =>
	found.map(({ feature }) => feature.id);

describe.each(['coarse', 'fine'] as const)('the %s ground', (level) => {
	const at = (position: LonLat, date = reportDay) => surfaceAt(position, date, grounds[level]);

	it.each([
		['Simferopol', [34.1, 44.95], 'UA'],
		['Sevastopol’s hinterland', [33.7, 44.62], 'UA'],
		['Donetsk', [37.8, 48], 'UA'],
		['Constanța’s hinterland', [28.4, 44.2], 'RO'],
		['Krasnodar', [39, 45.1], 'RU'],
		['Ankara', [32.85, 39.93], 'TR'],
		['Riyadh, on the ground around', [46.7, 24.7], 'SA']
	] as const)('has land at %s', (_, position, country) => {
		expect(at(position)).toEqual({ type: 'land', country });
	});

	it.each([
		['off Odesa', [30.9, 46.3], { fromM: 0, toM: 50 }],
		['in the Sea of Azov', [36.5, 46], { fromM: 0, toM: 50 }],
		['on the shelf', [30.5, 44.5], { fromM: 50, toM: 200 }],
		['over the deep', [34, 43], { fromM: 2000, toM: null }],
		['in the Aegean, where no depths are drawn', [24.6, 39.4], null]
	] as const)('has sea %s', (_, position, depth) => {
		expect(at(position)).toEqual({ type: 'sea', depth });
	});

	it('has the Kakhovka Reservoir until its dam broke', () => {
		const nikopol: LonLat = [34.2, 47.45];
		expect(at(nikopol, '2023-06-05')).toEqual({ type: 'inland-water', country: 'UA' });
		expect(at(nikopol, '2023-06-06')).toEqual({ type: 'land', country: 'UA' });
	});

	it.each([
		['the Atlantic', [-30, 40]],
		['the pole', [0, 90]],
		['the antimeridian', [180, 45]]
	] as const)('knows nothing of %s', (_, position) => {
		expect(at(position)).toBeNull();
	});
});

describe('what is here', () => {
	const at = (position: LonLat, date = reportDay) => hereAt(position, date, model, grounds.coarse);

	it('names the claim on Ukraine’s land from the day on which it was made', () => {
		const simferopol: LonLat = [34.1, 44.95];
		expect(ids(at(simferopol).holding)).toEqual(['claim-crimea']);
		expect(at(simferopol, '2014-03-17').holding).toEqual([]);
		expect(at(simferopol).surface).toEqual({ type: 'land', country: 'UA' });
	});

	it('names areas that were in force, also where their layer is not shown', () => {
		const offOdesa: LonLat = [30.9, 46.3];
		expect(ids(at(offOdesa).holding)).toContain('jwc-listed-area-2023');
		expect(at(offOdesa, '2022-01-01').holding).toEqual([]);
	});

	it('finds what is near, the nearest first, and nothing twice', () => {
		const { near, holding } = at([30.9, 45.8], '2022-09-15');
		expect(ids(near)).toContain('bsgi-corridor-rev-trunk');
		const distances = near.map(({ distanceNm }) => distanceNm);
		expect(distances).toEqual(distances.toSorted((one, other) => one - other));
		expect(Math.max(...distances)).toBeLessThanOrEqual(nearNm);
		expect(ids(near).filter((id) => ids(holding).includes(id))).toEqual([]);
	});

	it('measures to a boundary as to its nearest stretch', () => {
		const boundary = model.byId.get('icj-ro-ua-2009')?.feature.geometry;
		if (boundary?.type !== 'LineString') throw new Error('The boundary is no line');
		const [one = [0, 0], other = [0, 0]] = boundary.coordinates.slice(-2);
		const middle: LonLat = [
			((one[0] ?? 0) + (other[0] ?? 0)) / 2,
			((one[1] ?? 0) + (other[1] ?? 0)) / 2
		];
		const found = at(middle).near.find(({ feature }) => feature.id === 'icj-ro-ua-2009');
		expect(found?.distanceNm).toBeLessThan(0.1);
	});

	it('names the nearest port with the way to it', () => {
		const { port } = at([30.745, 46.49]);
		expect(port?.feature.id).toBe('odesa');
		expect(port?.leg.lengthNm).toBeCloseTo(0.7, 0);
		expect(port?.leg.bearing).toBeGreaterThan(330);
	});

	it('says what it can without facts and without ground', () => {
		const here = hereAt([31, 43], reportDay, emptyModel, null);
		expect(here).toMatchObject({ surface: null, holding: [], near: [], port: null });
	});
});
