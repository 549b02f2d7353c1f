import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHeight } from '../../../../src/lib/embed/host/height.ts';

const amp = (height: unknown) => ({ sentinel: 'amp', type: 'embed-size', height });
const own = (height: unknown) => ({ 'black-sea-corridors-height': { any: height } });

describe.each([
	['AMP', amp],
	['our own', own]
])('a height in the shape of %s', (_, shape) => {
	it.each([
		[640, 640],
		[120, 120],
		[10_000, 10_000],
		[640.5, 640.5]
	])('of %f is %f', (told, heightPx) => {
		expect(readHeight(shape(told))).toBe(heightPx);
	});

	it.each([0, 119.9, -640, 10_001, 1e9, Infinity, -Infinity, NaN, '640', null, undefined, [640]])(
		'of %s is none',
		(told) => {
			expect(readHeight(shape(told))).toBeNull();
		}
	);
});

it.each([
	{ sentinel: 'amp', type: 'draw', height: 640 },
	{ height: 640 },
	{ 'black-sea-corridors-height': 640 },
	{ 'black-sea-corridors-height': {} },
	{ 'datawrapper-height': { any: 640 } },
	'640',
	640,
	null,
	undefined
])('there is no height in %j', (data) => {
	expect(readHeight(data)).toBeNull();
});

it('is a height that a map can have, or none, whatever is posted', () => {
	const values = fc.oneof(fc.anything(), fc.anything().map(amp), fc.anything().map(own));
	fc.assert(
		fc.property(values, (data) => {
			const height = readHeight(data);
			expect(height === null || (height >= 120 && height <= 10_000)).toBe(true);
		}),
		{ seed: 20250324, numRuns: 2000 }
	);
});
