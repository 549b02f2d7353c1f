import { describe, expect, test } from 'vitest';
import { linesFor, withFeature, withList, without } from './world.ts';

type Ring = [number, number][];

const counterClockwise: Ring = [
	[31.4, 45.2],
	[31.6, 45.2],
	[31.6, 45.4],
	[31.4, 45.4],
	[31.4, 45.2]
];

function withArea(...rings: Ring[]) {
	return withFeature('areas.geojson', 'waiting-area', ({ geometry }) => {
		geometry.coordinates = rings;
	});
}

describe('rings', () => {
	test('ring-closed: a ring that does not end where it starts', () => {
		expect(linesFor(withArea(counterClockwise.slice(0, 4)))).toEqual([
			'areas.geojson: waiting-area: ring-closed: a ring starts at 45.2000 N 31.4000 E and ends at 45.4000 N 31.4000 E'
		]);
	});

	test('ring-closed: too few positions', () => {
		const line: Ring = [
			[31.4, 45.2],
			[31.6, 45.2],
			[31.4, 45.2]
		];
		expect(linesFor(withArea(line))).toEqual([
			'areas.geojson: waiting-area: ring-closed: a ring has 3 positions; 4 are the least'
		]);
	});

	test('ring-closed: a ring without an inside', () => {
		const flat: Ring = [
			[31.4, 45.2],
			[31.5, 45.2],
			[31.6, 45.2],
			[31.4, 45.2]
		];
		expect(linesFor(withArea(flat))).toEqual([
			'areas.geojson: waiting-area: ring-closed: the ring from 45.2000 N 31.4000 E encloses nothing'
		]);
	});

	test('ring-winding: an outline that runs clockwise', () => {
		expect(linesFor(withArea([...counterClockwise].reverse()))).toEqual([
			'areas.geojson: waiting-area: ring-winding: the outline from 45.2000 N 31.4000 E runs clockwise'
		]);
	});

	test('ring-winding: a hole that runs counter-clockwise', () => {
		const hole = counterClockwise.map(([lon, lat]): [number, number] => [
			31.45 + (lon - 31.4) / 4,
			45.25 + (lat - 45.2) / 4
		]);
		expect(linesFor(withArea(counterClockwise, hole))).toEqual([
			'areas.geojson: waiting-area: ring-winding: the hole from 45.2500 N 31.4500 E runs counter-clockwise'
		]);
	});

	test('ring-crossing: an outline like a bow tie', () => {
		const bowTie: Ring = [
			[31.4, 45.2],
			[31.6, 45.4],
			[31.6, 45.2],
			[31.4, 45.45],
			[31.4, 45.2]
		];
		expect(linesFor(withArea(bowTie))).toEqual([
			'areas.geojson: waiting-area: ring-crossing: a ring crosses itself near 45.3111 N 31.5111 E'
		]);
	});

	test('ring-hole: a hole beside its outline', () => {
		const hole = [...counterClockwise]
			.reverse()
			.map(([lon, lat]): [number, number] => [lon - 0.5, lat]);
		expect(linesFor(withArea(counterClockwise, hole))).toEqual([
			'areas.geojson: waiting-area: ring-hole: the hole from 45.2000 N 30.9000 E lies outside the outline'
		]);
	});
});

describe('positions', () => {
	test('extent: a feature off the map', () => {
		const texts = withFeature('areas.geojson', 'waiting-area', ({ geometry }) => {
			geometry.type = 'Point';
			geometry.coordinates = [12.5, 41.9];
		});
		expect(linesFor(texts)).toEqual([
			'areas.geojson: waiting-area: extent: 41.9000 N 12.5000 E is outside the map'
		]);
	});

	test('extent: latitude first', () => {
		const texts = withFeature('areas.geojson', 'waiting-area', ({ geometry }) => {
			geometry.type = 'Point';
			geometry.coordinates = [46.5, 30.7];
		});
		expect(linesFor(texts)).toEqual([
			'areas.geojson: waiting-area: extent: 30.7000 N 46.5000 E is outside the map; are longitude and latitude swapped?'
		]);
	});

	test('extent: a label off the map', () => {
		const texts = withList('labels.json', 'labels', ([label = {}]) => {
			label['position'] = [45.7, 19.5];
		});
		expect(linesFor(texts)).toEqual([
			"labels.json: middle-sea: extent: 19.5000 N 45.7000 E is outside the basemap's frame; are longitude and latitude swapped?"
		]);
	});

	test('extent: a place may lie anywhere in the world', () => {
		const texts = withFeature('places.geojson', 'far-city', ({ geometry }) => {
			geometry.coordinates = [-77.0369, 38.9072];
		});
		expect(linesFor(texts)).toEqual([]);
	});

	test('decimals: more than five', () => {
		const texts = withFeature('places.geojson', 'far-city', ({ geometry }) => {
			geometry.coordinates = [46.700001, 24.7];
		});
		expect(linesFor(texts)).toEqual([
			'places.geojson: far-city: decimals: 46.700001 has more than 5 decimals'
		]);
	});

	test('label-place: a label that stands far from its feature', () => {
		const texts = withList('labels.json', 'labels', ([, label = {}]) => {
			label['position'] = [32.5, 45.5];
		});
		expect(linesFor(texts)).toEqual([
			'labels.json: east-harbour: label-place: stands 38 km from the feature of the same id'
		]);
	});
});

function withCrossing(lengthNm: number, ...line: [number, number][]) {
	return withFeature('corridors.geojson', 'crossing', ({ geometry, properties }) => {
		geometry.coordinates = line;
		properties['lengthNm'] = lengthNm;
	});
}

describe('corridors and ports', () => {
	test('corridor-land: a corridor that cuts a coast', () => {
		expect(linesFor(withCrossing(59.7, [31.1, 45.9], [30.95, 45.7], [32.01, 45.5]))).toEqual([
			'corridors.geojson: crossing: corridor-land: crosses 6.64 nm of land near 45.7168 N 30.9625 E'
		]);
	});

	test('corridor-land: a stretch of less than 0.3 nm is left alone', () => {
		expect(
			linesFor(withCrossing(48.7, [31.1, 45.7], [30.999, 45.7], [31.1, 45.65], [32.01, 45.5]))
		).toEqual([]);
	});

	test('corridor-land: the last 3 km to a port may cross land, no more', () => {
		expect(linesFor(withCrossing(43.5, [30.975, 45.5], [32.01, 45.5]))).toEqual([]);
		expect(linesFor(withCrossing(46.3, [30.91, 45.5], [32.01, 45.5]))).toEqual([
			'corridors.geojson: crossing: corridor-land: crosses 1.94 nm of land near 45.5000 N 30.9331 E'
		]);
	});

	test('corridor-land: rivers count as water', () => {
		expect(linesFor(withCrossing(69.5, [31.3, 45], [32.499, 44.99], [32.499, 45.3]))).toEqual([]);
	});

	test('corridor-length: a length that is not the line’s', () => {
		expect(linesFor(withCrossing(44, [30.995, 45.5], [32.01, 45.5]))).toEqual([
			'corridors.geojson: crossing: corridor-length: lengthNm is 44; the line is 42.7 nm long'
		]);
	});

	test('port-water: a port inland', () => {
		const texts = withFeature('ports.geojson', 'west-harbour', ({ geometry }) => {
			geometry.coordinates = [30.2, 45.5];
		});
		expect(linesFor(texts)).toContain(
			'ports.geojson: west-harbour: port-water: no water within 2 km of 45.5000 N 30.2000 E'
		);
	});

	test('port-water: a port on a river is at the water', () => {
		const texts = withFeature('ports.geojson', 'west-harbour', ({ geometry }) => {
			geometry.coordinates = [32.51, 45.3];
		});
		expect(linesFor(texts)).toEqual([]);
	});

	test('a basemap without its land leaves nothing to measure against', () => {
		expect(linesFor(without('basemap/land-fine.geojson'))).toEqual([
			'basemap/land-fine.geojson: -: corridor-land: is missing, so no corridor can be checked',
			'basemap/land-fine.geojson: -: port-water: is missing, so no port can be checked'
		]);
	});
});
