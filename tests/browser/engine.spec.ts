import { homeCamera, panned, screenOf } from '../../src/lib/map/camera.ts';
import { positionOf } from './facts.ts';
import { expect, test } from './test.ts';

/** MapLibre's own file: asked for when the engine is due, and not before. */
const engineFile = /maplibre-gl-worker/;

test('the live map takes over by itself', async ({ explorer }) => {
	const { get, when, then } = explorer;

	await when.opens();

	await then.mapIsLive();
	await expect(get.symbols()).toBeHidden();
	await then.addressLacks('loc');
});

test('with load=eager it takes over too', async ({ explorer }) => {
	await explorer.when.opens('?load=eager');

	await explorer.then.mapIsLive();
});

test('with load=touch it comes at the first touch', async ({ page, explorer }) => {
	const { when, then } = explorer;
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));

	await when.opensAlive('?load=touch');
	await when.browserRests();
	await then.mapIsDrawing();
	expect(asked.filter((url) => engineFile.test(url))).toEqual([]);

	await when.clicksAt([30, 43]);
	await then.mapIsLive();
});

test('a key is a touch as well', async ({ explorer }) => {
	const { get, when, then } = explorer;
	await when.opensAlive('?load=touch');

	await get.map().focus();
	await when.presses('+');

	await then.mapIsLive();
});

test('with static=true it never comes', async ({ page, explorer }) => {
	const { when, then } = explorer;
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));

	await when.opensAlive('?static=true&load=eager');
	await when.clicksAt([30, 43]);
	await when.drags([30, 43], 80, 40);
	await when.browserRests();

	await then.mapIsDrawing();
	expect(asked.filter((url) => engineFile.test(url))).toEqual([]);
});

test('a reader who saves data gets it only at a touch', async ({ explorer }) => {
	const { given, when, then } = explorer;
	await given.readerSavesData();

	await when.opensAlive();
	await when.browserRests();
	await then.mapIsDrawing();

	await when.clicksAt([30, 43]);
	await then.mapIsLive();
});

test('a drag begun on the drawing goes on under the live map', async ({ page, explorer }) => {
	const { get, when, then } = explorer;
	await when.opensAlive('?load=touch');
	const size = await get.mapSize();
	const { x, y } = await get.pointOf([34, 43.5]);

	const engineAtWork = page.waitForResponse(/basemap\/land-coarse/);
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x + 40, y + 20, { steps: 4 });
	await engineAtWork;
	await page.mouse.move(x + 90, y + 50, { steps: 5 });
	await then.mapIsDrawing();
	await page.mouse.up();

	await then.mapIsLive();
	await expect.poll(() => get.query().loc).toBeDefined();
	const dragged = panned(homeCamera(size), 90, 50);
	const odesa = positionOf('odesa');
	const [wantedX, wantedY] = screenOf(odesa, dragged, size);
	const [shownX, shownY] = screenOf(odesa, await get.camera(), size);
	expect(Math.hypot(shownX - wantedX, shownY - wantedY)).toBeLessThan(1.5);
});

test('the live map is dragged and zoomed like the drawing', async ({ explorer }) => {
	const { given, get, when, then } = explorer;
	const odesa = positionOf('odesa');
	// Else the live map glides on after a drag.
	await given.readerWantsLessMotion();
	await when.opensLive();
	const size = await get.mapSize();
	const before = await get.pointOf(odesa);

	await when.drags([34, 43.5], 70, -30);
	await expect.poll(() => get.query().loc).toBeDefined();
	const after = await get.pointOf(odesa);
	expect(Math.hypot(after.x - before.x - 70, after.y - before.y + 30)).toBeLessThan(1.5);

	const { zoom } = await get.camera();
	await get.button('controls_zoom_in').click();
	await expect.poll(async () => (await get.camera()).zoom).toBeCloseTo(zoom + 1, 1);
	await get.button('controls_home').click();
	await then.addressLacks('loc');
	expect(await get.camera()).toEqual(homeCamera(size));
});
