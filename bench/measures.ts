import type { Browser, Page } from '@playwright/test';
import { drawnMark } from './pages/marks.ts';
import { folderOf } from './site.ts';
import { markedAt, thisMachine, visit, type Line } from './visit.ts';

/** What is measured: a number of a page, smaller is better. */
export type Measure = (browser: Browser, site: string) => Promise<number>;

export const ourMapSeen =
	(line: Line): Measure =>
	(browser, site) =>
		visit(browser, `${site}embed/`, line, (page) => markedAt(page, 'map-seen'));

export const ourEngineReady =
	(line: Line, times = 1): Measure =>
	(browser, site) =>
		visit(browser, `${site}${folderOf(times)}embed/?load=eager&${allLayers}`, line, (page) =>
			markedAt(page, 'engine-ready')
		);

export const plainMapDrawn =
	(line: Line, times = 1): Measure =>
	(browser, site) =>
		visit(browser, `${site}${folderOf(times)}maplibre/`, line, (page) => markedAt(page, drawnMark));

export const leafletMapDrawn =
	(line: Line): Measure =>
	(browser, site) =>
		visit(browser, `${site}leaflet/`, line, (page) => markedAt(page, drawnMark));

const allLayers = 'layers=claims,areas,boundaries,corridors,places,incidents,ports';

/** Mean time of a frame in ms while a map is dragged to and fro, frame by frame. */
async function frameMsWhileDragged(page: Page): Promise<number> {
	const box = { x: 350, y: 200 };
	await page.mouse.move(box.x, box.y);
	await page.mouse.down();
	await page.evaluate(() => {
		const times: number[] = [];
		const note = (now: number) => {
			times.push(now);
			requestAnimationFrame(note);
		};
		requestAnimationFrame(note);
		Object.assign(window, { frameTimes: times });
	});
	for (let step = 0; step < 60; step += 1) {
		const aside = 120 * Math.sin((step / 60) * 4 * Math.PI);
		await page.mouse.move(box.x + aside, box.y + aside / 4);
		await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
	}
	const times = await page.evaluate(
		() => (window as Window & { frameTimes?: number[] }).frameTimes
	);
	await page.mouse.up();
	const [first = 0] = times ?? [];
	return ((times?.at(-1) ?? 0) - first) / Math.max(1, (times?.length ?? 0) - 1);
}

export const ourFrameMs: Measure = (browser, site) =>
	visit(browser, `${site}?load=eager&panel=none&${allLayers}`, thisMachine, async (page) => {
		await markedAt(page, 'engine-ready');
		return frameMsWhileDragged(page);
	});

export const plainFrameMs: Measure = (browser, site) =>
	visit(browser, `${site}maplibre/`, thisMachine, async (page) => {
		await markedAt(page, drawnMark);
		return frameMsWhileDragged(page);
	});

/** Frames from moving the date by one key until the drawing shows another set of marks. */
export const framesUntilDateShows: Measure = (browser, site) =>
	visit(browser, `${site}?static=true&date=2022-08-01`, thisMachine, async (page) => {
		await page.locator('html.scripted').waitFor();
		const slider = page.locator('input[type="range"]').first();
		await slider.waitFor();
		return slider.evaluate(async (input: HTMLInputElement) => {
			const mark = document.querySelector('[data-id="bsgi-corridor-initial"]');
			if (!mark) throw new Error('the drawing has no corridor of the initiative');
			const shown = () => getComputedStyle(mark).display;
			const before = shown();
			input.valueAsNumber -= 1;
			input.dispatchEvent(new Event('input', { bubbles: true }));
			let frames = 0;
			while (shown() === before && frames < 60) {
				await new Promise((drawn) => requestAnimationFrame(drawn));
				frames += 1;
			}
			return frames;
		});
	});

/** Bytes of JavaScript that are in use after the map is drawn. */
async function heapOf(page: Page): Promise<number> {
	return page.evaluate(() => {
		(globalThis as { gc?: () => void }).gc?.();
		const { memory } = performance as Performance & { memory?: { usedJSHeapSize: number } };
		return memory?.usedJSHeapSize ?? Number.NaN;
	});
}

export const ourHeap =
	(times: number): Measure =>
	(browser, site) =>
		visit(
			browser,
			`${site}${folderOf(times)}embed/?load=eager&${allLayers}`,
			thisMachine,
			async (page) => {
				await markedAt(page, 'engine-ready');
				return heapOf(page);
			}
		);

export const plainHeap =
	(times: number): Measure =>
	(browser, site) =>
		visit(browser, `${site}${folderOf(times)}maplibre/`, thisMachine, async (page) => {
			await markedAt(page, drawnMark);
			return heapOf(page);
		});
