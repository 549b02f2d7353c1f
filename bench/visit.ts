import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { findChromium } from '../scripts/ensure-chromium.ts';

/** How a page is reached. */
export interface Line {
	readonly name: string;
	/** `null` is this machine itself. */
	readonly megabits: number | null;
	readonly roundTripMs: number;
}

export const thisMachine: Line = { name: 'this machine', megabits: null, roundTripMs: 0 };

/** Lighthouse's slow 4G. */
export const slowLine: Line = { name: '1.6 Mbit/s', megabits: 1.6, roundTripMs: 150 };

const args = [
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
	'--use-angle=swiftshader',
	'--enable-unsafe-swiftshader',
	// The page itself is then not drawn through it.
	'--disable-gpu-rasterization',
	// Exact times and memory.
	'--enable-precise-memory-info',
	'--js-flags=--expose-gc'
];

export function openBrowser(): Promise<Browser> {
	return chromium.launch({ executablePath: findChromium()?.executable, args });
}

async function slowDown(session: CDPSession, { megabits, roundTripMs }: Line): Promise<void> {
	if (megabits === null) return;
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: roundTripMs,
		downloadThroughput: (megabits * 1e6) / 8,
		uploadThroughput: (megabits * 1e6) / 8
	});
}

/** Marks when the live map has taken over; the page itself tells nobody. */
function markEngine(): void {
	const seen = new MutationObserver(() => {
		if (!document.querySelector('.map.live')) return;
		performance.mark('engine-ready');
		seen.disconnect();
	});
	seen.observe(document, { attributes: true, attributeFilter: ['class'], subtree: true });
}

/** Opens an address in a browser that knows nothing of it, and closes it after `look`. */
export async function visit<Result>(
	browser: Browser,
	url: string,
	line: Line,
	look: (page: Page) => Promise<Result>
): Promise<Result> {
	const context = await browser.newContext({ viewport: { width: 700, height: 450 } });
	try {
		const page = await context.newPage();
		await slowDown(await context.newCDPSession(page), line);
		await page.addInitScript(markEngine);
		await page.goto(url, { waitUntil: 'commit' });
		return await look(page);
	} finally {
		await context.close();
	}
}

/** Milliseconds from the start of the navigation to a mark, once it is there. */
export async function markedAt(page: Page, name: string): Promise<number> {
	const handle = await page.waitForFunction(
		(mark) => performance.getEntriesByName(mark)[0]?.startTime,
		name,
		{ timeout: 120_000 }
	);
	return (await handle.jsonValue()) ?? Number.NaN;
}

/** Milliseconds to the first paint after the whole HTML, with its drawing, has arrived. */
export async function drawingSeenAt(page: Page): Promise<number> {
	await page.waitForFunction(() => {
		const painted = performance.getEntriesByName('first-contentful-paint').length > 0;
		return painted && document.readyState !== 'loading';
	});
	return page.evaluate(() => {
		const [paint] = performance.getEntriesByName('first-contentful-paint');
		const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
		return Math.max(paint?.startTime ?? NaN, arrival?.domInteractive ?? NaN);
	});
}
