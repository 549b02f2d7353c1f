import puppeteer, { type Frame } from 'puppeteer-core';
import type { Engine, FramePath } from '../hosts/tab.ts';
import type { Display } from './display.ts';

/** WebGL drawn by software, which Firefox otherwise does not offer to pages. */
export const firefoxPreferences = { 'webgl.force-enabled': true };

const viewport = { width: 1440, height: 900 };

function frameAt(page: Frame, path: FramePath): Frame {
	return path.reduce((frame, index) => {
		const child = frame.childFrames()[index];
		if (!child) throw new Error(`No frame ${index} in ${frame.url()}`);
		return child;
	}, page);
}

/** The system's Firefox over WebDriver BiDi. */
export async function startFirefox(executablePath: string, display: Display): Promise<Engine> {
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath,
		// Headless Firefox has no WebGL without a graphics card.
		headless: false,
		env: { ...process.env, DISPLAY: display.name },
		defaultViewport: viewport,
		extraPrefsFirefox: firefoxPreferences
	});
	return {
		name: (await browser.version()).replace('/', ' '),
		async open(url) {
			const page = await browser.newPage();
			await page.goto(url, { waitUntil: 'domcontentloaded' });
			return {
				evaluate: (expression, path = []) => frameAt(page.mainFrame(), path).evaluate(expression),
				screenshot: async () => Buffer.from(await page.screenshot()),
				close: () => page.close()
			};
		},
		close: () => browser.close()
	};
}
