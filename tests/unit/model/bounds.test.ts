import fc from 'fast-check';
import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { boundsOf, joined } from '../../../src/lib/model/bounds.ts';
import type { Bbox } from '../../../src/lib/model/types.ts';

const point: Geometry = { type: 'Point', coordinates: [30, 44] };
const ring = [
	[30, 44],
	[33, 44],
	[33, 46],
	[30, 44]
];

it.each<[name: string, geometry: Geometry, bounds: Bbox]>([
	['a point', point, [30, 44, 30, 44]],
	['a line', { type: 'LineString', coordinates: ring.slice(1) }, [30, 44, 33, 46]],
	['a polygon', { type: 'Polygon', coordinates: [ring] }, [30, 44, 33, 46]],
	[
		'two polygons',
		{
			type: 'MultiPolygon',
			coordinates: [
				[ring],
				[
					[
						[40, 41],
						[41, 41],
						[41, 42],
						[40, 41]
					]
				]
			]
		},
		[30, 41, 41, 46]
	],
	[
		'positions with a height',
		{ type: 'MultiPoint', coordinates: [[30, 44, 900]] },
		[30, 44, 30, 44]
	],
	[
		'several geometries',
		{ type: 'GeometryCollection', geometries: [point, { type: 'Point', coordinates: [-1, 50] }] },
		[-1, 44, 30, 50]
	]
])('gives the box round %s', (_, geometry, bounds) => {
	expect(boundsOf({ geometry })).toEqual(bounds);
});

it('is not exhausted by a coast of 300,000 positions', () => {
	const coordinates = Array.from({ length: 300_000 }, (_, step) => [step / 10_000, 44]);
	expect(boundsOf({ geometry: { type: 'LineString', coordinates } })[2]).toBe(29.9999);
});

describe('joined boxes', () => {
	const odesa: Bbox = [30.75, 46.5, 30.75, 46.5];
	const crimea: Bbox = [32.5, 44.4, 36.7, 46.2];

	it('have the box round all of them, in any order', () => {
		const all: Bbox = [30.75, 44.4, 36.7, 46.5];
		expect(joined([odesa, crimea])).toEqual(all);
		expect(joined([crimea, odesa])).toEqual(all);
	});

	it('are the box itself when it is alone, or holds the others', () => {
		expect(joined([crimea])).toEqual(crimea);
		expect(joined([crimea, [33, 45, 34, 45]])).toEqual(crimea);
	});

	it('are the box round all positions, however these are dealt out', () => {
		const position = fc.tuple(
			fc.double({ min: -180, max: 180, noNaN: true }),
			fc.double({ min: -85, max: 85, noNaN: true })
		);
		const multiPoint = (coordinates: [number, number][]) =>
			boundsOf({ geometry: { type: 'MultiPoint', coordinates } });
		fc.assert(
			fc.property(fc.array(fc.array(position, { minLength: 1 }), { minLength: 1 }), (parts) => {
				expect(joined(parts.map(multiPoint))).toEqual(multiPoint(parts.flat()));
			})
		);
	});
});
