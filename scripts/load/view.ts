import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Locator, type Page } from '@playwright/test';
import { findChromium } from '../ensure-chromium.ts';
import { serve } from '../serve.ts';

/** Paths of the files that one view asks for, from the site's folder, in their order. */
export interface View {
	/** The page alone, without scripts. */
	page: string[];
	/** What the page loads until the reader touches the map. */
	untouched: string[];
	/** What the engine loads then. */
	touched: string[];
}

/** Sum of files, as a host sends them. */
export interface Sent {
	files: number;
	raw: number;
	gzip: number;
	brotli: number;
}

/** A phone, as wide as most that open an article. */
const viewport = { width: 390, height: 844 };

const args = [
	'--no-sandbox',
	'--use-angle=swiftshader',
	'--enable-unsafe-swiftshader',
	'--disable-gpu-rasterization'
];

/** Shows a page of a released site in a frame, touches its map, and notes what it asks for. */
export async function recordView(site: string, path: string): Promise<View> {
	const { url, close } = await serve({ dir: site });
	const browser = await chromium.launch({ executablePath: findChromium()?.executable, args });
	try {
		const page = await browser.newPage({ viewport });
		const asked = filesAskedFor(page, url);
		const size = 'width="390" height="700" style="border: 0"';
		const body = `<iframe src="${url}${path}?load=touch" ${size}></iframe>`;
		await page.route(`${url}article`, (route) => route.fulfill({ contentType: 'text/html', body }));
		await page.goto(`${url}article`);
		await page.waitForLoadState('networkidle');
		const untouched = asked.splice(0);
		const frame = page.frameLocator('iframe');
		await drag(page, frame.locator('svg').first());
		await frame.locator('canvas.maplibregl-canvas').waitFor();
		await page.waitForLoadState('networkidle');
		return { page: untouched.slice(0, 1), untouched, touched: asked };
	} finally {
		await browser.close();
		await close();
	}
}

/** Grows with each response in the frame. */
function filesAskedFor(page: Page, site: string): string[] {
	const files: string[] = [];
	page.on('response', (response) => {
		if (response.frame() === page.mainFrame() || !response.url().startsWith(site)) return;
		const path = new URL(response.url()).pathname.slice(1);
		files.push(path === '' || path.endsWith('/') ? `${path}index.html` : path);
	});
	return files;
}

async function drag(page: Page, drawing: Locator): Promise<void> {
	const box = await drawing.boundingBox();
	if (!box) throw new Error('the page shows no drawing');
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x + 40, y, { steps: 4 });
	await page.mouse.up();
}

/** Bytes of the files with each kind of compression, headers left out. */
export function sentFor(site: string, files: readonly string[]): Sent {
	const sizeOf = (path: string) => statSync(join(site, path)).size;
	const sum: Sent = { files: files.length, raw: 0, gzip: 0, brotli: 0 };
	for (const path of files) {
		const raw = sizeOf(path);
		sum.raw += raw;
		sum.gzip += existsSync(join(site, `${path}.gz`)) ? sizeOf(`${path}.gz`) : raw;
		sum.brotli += existsSync(join(site, `${path}.br`)) ? sizeOf(`${path}.br`) : raw;
	}
	return sum;
}
