import { booleanPointInPolygon, kinks, length, lineString, point, polygon } from '@turf/turf';
import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { selfCrossing } from '../../scripts/geodata/crossing.ts';
import { SegmentBands } from '../../scripts/geodata/segment-bands.ts';
import {
	distanceM,
	distanceToSegmentM,
	lengthM,
	samplesAlong
} from '../../scripts/geodata/sphere.ts';

/** Positions on the map, to the third decimal as in hand-drawn data. */
const onMap = fc
	.tuple(fc.integer({ min: 27000, max: 42000 }), fc.integer({ min: 40000, max: 47500 }))
	.map(([lon, lat]): Position => [lon / 1000, lat / 1000]);

const lines = fc.array(onMap, { minLength: 2, maxLength: 8 });

/** Closed rings of few corners; most of them cross themselves. */
const rings = fc
	.uniqueArray(onMap, { minLength: 3, maxLength: 7, selector: String })
	.map((corners): Position[] => [...corners, corners[0] ?? []]);

describe('the measures that rules are made of, against Turf', () => {
	test('lengths agree', () => {
		fc.assert(
			fc.property(lines, (line) => {
				const turfM = length(lineString(line), { units: 'meters' });
				expect(lengthM(line)).toBeCloseTo(turfM, 3);
			})
		);
	});

	test('a position is inside or outside the same rings', () => {
		fc.assert(
			fc.property(rings, onMap, (ring, position) => {
				const isInside = booleanPointInPolygon(point(position), polygon([ring]));
				fc.pre(new SegmentBands([ring]).distanceWithin(position, 1) === Infinity);
				expect(new SegmentBands([ring]).encloses(position)).toBe(isInside);
			})
		);
	});

	test('the same rings cross themselves', () => {
		fc.assert(
			fc.property(rings, (ring) => {
				// Turf also counts corners that touch another side; those have an inside.
				const found = kinks(polygon([ring]))
					.features.map(({ geometry }) => geometry.coordinates)
					.filter((kink) => ring.every((corner) => distanceM(kink, corner) > 1));
				const crossing = selfCrossing(ring);
				const nearestM = Math.min(...found.map((kink) => distanceM(kink, crossing ?? [])));
				if (crossing) expect(nearestM).toBeLessThan(1);
				else expect(found).toEqual([]);
			})
		);
	});
});

test('a long ring that crosses itself once is caught', () => {
	const corners = 20_000;
	const circle = Array.from({ length: corners }, (_, index): Position => {
		const angle = (2 * Math.PI * index) / corners;
		return [34 + 3 * Math.cos(angle), 43 + 2 * Math.sin(angle)];
	});
	const [first = []] = circle;
	const closed = [...circle, first];
	expect(selfCrossing(closed)).toBeUndefined();
	const knotted = closed.with(7000, closed[7002] ?? []).with(7002, closed[7000] ?? []);
	expect(selfCrossing(knotted)).toBeDefined();
});

test('the distance to a segment is that to its nearest point, end or inside', () => {
	const [west, east]: Position[] = [
		[31, 45],
		[31.1, 45]
	];
	if (!west || !east) throw new Error('two positions stand above');
	expect(distanceToSegmentM([31.05, 45.01], west, east)).toBeCloseTo(1112, 0);
	expect(distanceToSegmentM([30.99, 45], west, east)).toBeCloseTo(distanceM([30.99, 45], west), 0);
	expect(distanceToSegmentM([31, 45.01], west, west)).toBeCloseTo(1112, 0);
});

test('samples start and end with the line and are at most a step apart', () => {
	fc.assert(
		fc.property(lines, (line) => {
			const samples = [...samplesAlong(line, 5000)];
			expect(samples[0]?.[0]).toBeCloseTo(line[0]?.[0] ?? NaN, 9);
			expect(samples.at(-1)).toEqual(line.at(-1));
			for (const [index, sample] of samples.entries())
				expect(distanceM(samples[index - 1] ?? sample, sample)).toBeLessThan(5000 * 1.1);
		})
	);
});
