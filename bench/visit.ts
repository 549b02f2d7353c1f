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

/**
 * Marks in our page, which itself tells nobody: the first frame after the parser has gone past the
 * drawing, and the moment when the live map has taken over.
 */
function markOurMap(): void {
	const afterFrame = (then: () => void) =>
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = then;
			port2.postMessage(null);
		});
	const watch = (what: MutationObserverInit, selector: string, then: () => void) => {
		const observer = new MutationObserver(() => {
			if (!document.querySelector(selector)) return;
			observer.disconnect();
			then();
		});
		observer.observe(document, { ...what, subtree: true });
	};
	watch({ childList: true }, '.map ~ *', () => afterFrame(() => performance.mark('map-seen')));
	watch({ attributes: true, attributeFilter: ['class'] }, '.map.live', () =>
		performance.mark('engine-ready')
	);
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
		await page.addInitScript(markOurMap);
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
