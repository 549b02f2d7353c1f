import { frameCases } from '../hosts/cases.ts';
import { checkFrame } from '../hosts/check-frame.ts';
import { playwrightTab } from '../hosts/playwright-tab.ts';
import type { Engine } from '../hosts/tab.ts';
import { expect, test } from './framed.ts';

test.use({ viewport: { width: 1440, height: 900 } });

/** The same cases run in Firefox and WebKit by `npm run test:engines`. */
for (const frameCase of frameCases) {
	test(`the map is there: ${frameCase.name}`, async ({ page, host, front, watch }) => {
		// What a sandbox forbids, Chromium also writes into the console.
		if (!frameCase.isScripted) watch.expect(/Blocked script execution/);
		const engine: Engine = {
			name: 'Chromium',
			async open(url) {
				await page.goto(url);
				return { ...playwrightTab(page), close: async () => undefined };
			},
			close: async () => undefined
		};

		const { tier, faults } = await checkFrame(engine, frameCase, { host, front });

		expect(faults).toEqual([]);
		expect(tier).toBe(frameCase.isScripted ? 'live map' : 'drawing');
	});
}
