import type { Geometry } from 'geojson';
import { expect, it } from 'vitest';
import { boundsOf } from '../../../src/lib/model/bounds.ts';
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
