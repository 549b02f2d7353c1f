import { describe, expect, it } from 'vitest';
import {
	fitCamera,
	homeBox,
	homeCamera,
	maxZoom,
	metresPerPx,
	minZoom,
	panned,
	positionAt,
	screenOf,
	zoomed
} from '../../../src/lib/map/camera.ts';
import { homeBounds, viewAspect } from '../../../src/lib/map/projection.ts';
import type { LonLat } from '../../../src/lib/model/types.ts';

const odesa: LonLat = [30.75, 46.5];

const sizes = [
	{ widthPx: 1400, heightPx: 700 },
	{ widthPx: 960, heightPx: 600 },
	{ widthPx: 700, heightPx: 450 },
	{ widthPx: 390, heightPx: 700 },
	{ widthPx: 320, heightPx: 480 }
];

describe.each(sizes)('on a map of $widthPx × $heightPx', (size) => {
	const home = homeCamera(size);

	it('shows the whole home view, as large as it fits, in the middle', () => {
		const box = homeBox(home, size);
		expect(box.widthPx / box.heightPx).toBeCloseTo(viewAspect, 6);
		expect(Math.max(box.widthPx / size.widthPx, box.heightPx / size.heightPx)).toBeCloseTo(1, 9);
		expect(box.leftPx).toBeCloseTo((size.widthPx - box.widthPx) / 2, 6);
		expect(box.topPx).toBeCloseTo((size.heightPx - box.heightPx) / 2, 6);
	});

	it('finds the position again that stands at a point', () => {
		const [lon, lat] = positionAt(screenOf(odesa, home, size), home, size);
		expect(lon).toBeCloseTo(odesa[0], 9);
		expect(lat).toBeCloseTo(odesa[1], 9);
	});

	it('moves what it shows by the px of a drag', () => {
		const [x, y] = screenOf(odesa, home, size);
		const [movedX, movedY] = screenOf(odesa, panned(home, 30, -12), size);
		expect(movedX).toBeCloseTo(x + 30, 6);
		expect(movedY).toBeCloseTo(y - 12, 6);
	});

	it('holds the point that it zooms at', () => {
		const point = [100, 80] as const;
		const held = positionAt(point, home, size);
		const [x, y] = screenOf(held, zoomed(home, 1.3, size, point), size);
		expect(x).toBeCloseTo(100, 6);
		expect(y).toBeCloseTo(80, 6);
	});

	it('doubles the home view with each zoom step', () => {
		const near = homeBox(zoomed(home, 1, size), size);
		expect(near.widthPx).toBeCloseTo(2 * homeBox(home, size).widthPx, 6);
	});
});

it('keeps the zoom within its limits', () => {
	const size = { widthPx: 960, heightPx: 600 };
	expect(zoomed(homeCamera(size), 99, size).zoom).toBe(maxZoom);
	expect(zoomed(homeCamera(size), -99, size).zoom).toBe(minZoom);
});

it('fits bounds by their narrower side', () => {
	const size = { widthPx: 1000, heightPx: 300 };
	const camera = fitCamera(homeBounds, size);
	const [, top] = screenOf([homeBounds[0], homeBounds[3]], camera, size);
	const [, bottom] = screenOf([homeBounds[2], homeBounds[1]], camera, size);
	expect([top, bottom]).toEqual([expect.closeTo(0, 6), expect.closeTo(300, 6)]);
});

it('knows the scale: a minute of latitude is about a nautical mile', () => {
	const size = { widthPx: 960, heightPx: 600 };
	const camera = homeCamera(size);
	const [lon, lat] = camera.centre;
	const [, south] = screenOf([lon, lat - 1 / 120], camera, size);
	const [, north] = screenOf([lon, lat + 1 / 120], camera, size);
	expect((south - north) * metresPerPx(camera)).toBeCloseTo(1852, -1);
});
