import { describe, expect, it } from 'vitest';
import { homeCamera, maxZoom, minZoom, screenOf } from '../../../../src/lib/map/camera.ts';
import {
	frameLabel,
	gridLines,
	minutesBetween,
	stepMinutes
} from '../../../../src/lib/map/tools/graticule.ts';

const size = { widthPx: 880, heightPx: 700 };

describe('the grid', () => {
	it('has finer steps the nearer the map is', () => {
		const zooms = Array.from({ length: maxZoom - minZoom + 1 }, (_, index) => minZoom + index);
		const steps = zooms.map(stepMinutes);
		expect(steps).toEqual(steps.toSorted((one, other) => other - one));
		expect(steps[0]).toBe(600);
		expect(steps.at(-1)).toBe(1);
	});

	it.each([
		['a desktop', 880, 120],
		['a phone', 390, 300],
		['a frame', 320, 300]
	])('has whole degrees on the whole sea of %s', (_, widthPx, step) => {
		expect(stepMinutes(homeCamera({ widthPx, heightPx: 600 }).zoom)).toBe(step);
	});

	it('takes whole multiples of its step, on both sides of zero', () => {
		expect(minutesBetween(29.9, 32.1, 60)).toEqual([1800, 1860, 1920]);
		expect(minutesBetween(-1.1, 0.6, 30)).toEqual([-60, -30, 0, 30]);
		expect(minutesBetween(30.1, 30.2, 60)).toEqual([]);
	});

	it.each([
		[1800, '30°E'],
		[1830, '30°30′E'],
		[1805, '30°05′E'],
		[-90, '1°30′W'],
		[0, '0°']
	])('prints %d minutes as %s', (minutes, label) => {
		expect(frameLabel(minutes, ['E', 'W'])).toBe(label);
	});

	it('lies where the map has the positions', () => {
		const camera = { centre: [31, 44], zoom: 7 } as const;
		const { meridians, parallels } = gridLines(camera, size);
		for (const { minutes, atPx } of meridians) {
			expect(screenOf([minutes / 60, 40], camera, size)[0]).toBeCloseTo(atPx, 6);
		}
		for (const { minutes, atPx } of parallels) {
			expect(screenOf([20, minutes / 60], camera, size)[1]).toBeCloseTo(atPx, 6);
		}
		expect(meridians.length).toBeGreaterThan(3);
		expect(parallels.length).toBeGreaterThan(3);
	});

	it('stays within the world however wide the map is', () => {
		const { meridians, parallels } = gridLines(
			{ centre: [22, 54], zoom: minZoom },
			{ widthPx: 8000, heightPx: 4000 }
		);
		expect(meridians.length).toBeLessThanOrEqual(37);
		expect(parallels.length).toBeLessThanOrEqual(18);
	});
});
