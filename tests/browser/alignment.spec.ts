import pixelmatch from 'pixelmatch';
import { screenOf } from '../../src/lib/map/camera.ts';
import { positionOf } from './facts.ts';
import { bestShift, cropAt, isWithin, readPicture, type Picture } from './pictures.ts';
import { expect, test } from './test.ts';
import type { Explorer } from './driver.ts';

const windows = [
	{ width: 1400, height: 700, deviceScaleFactor: 1 },
	{ width: 1280, height: 800, deviceScaleFactor: 2 },
	{ width: 768, height: 1024, deviceScaleFactor: 1 },
	{ width: 390, height: 844, deviceScaleFactor: 2 },
	{ width: 320, height: 568, deviceScaleFactor: 2 }
];

/** Ports that stand alone, from all coasts. */
const marks = ['tuapse', 'samsun', 'batumi', 'varna', 'zonguldak', 'mariupol'];

/** Half of a crop: a symbol and some ground about it. */
const aroundPx = 9;

/** Glyphs, hatches and dashes are drawn by two programs; a shift of one px would differ in more. */
const mostDifferent = 0.07;

async function takePicture(explorer: Explorer): Promise<Picture> {
	return readPicture(await explorer.get.map().screenshot());
}

for (const { deviceScaleFactor, ...viewport } of windows) {
	const { width, height } = viewport;
	test.describe(`in a window of ${width}×${height} at ${deviceScaleFactor} px to the px`, () => {
		test.use({ viewport, deviceScaleFactor });

		test('the live map stands where the drawing stood', async ({ page, explorer }) => {
			await explorer.when.opensAlive('?load=touch&controls=0');
			await page.evaluate(() => document.fonts.ready);
			const drawing = await takePicture(explorer);
			const [camera, size] = [await explorer.get.camera(), await explorer.get.mapSize()];

			// Any touch calls the engine, and this key does nothing else.
			await explorer.get.map().focus();
			await explorer.when.presses('Shift');
			await explorer.then.mapIsLive();
			await explorer.get.map().blur();
			const live = await takePicture(explorer);

			const shifts = marks.flatMap((id) => {
				const [x, y] = screenOf(positionOf(id), camera, size);
				const around = cropAt(x, y, aroundPx, deviceScaleFactor);
				if (!isWithin(around, drawing)) return [];
				const { dx, dy } = bestShift(drawing, live, around);
				return [{ id, px: Math.hypot(dx, dy) / deviceScaleFactor }];
			});
			expect(shifts.length).toBeGreaterThan(2);
			expect(shifts.filter(({ px }) => px >= 1)).toEqual([]);

			const { width, height } = drawing;
			const different = pixelmatch(drawing.data, live.data, undefined, width, height);
			expect(different / (width * height)).toBeLessThan(mostDifferent);
		});
	});
}
