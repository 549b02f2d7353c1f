import { expect, test as base } from '@playwright/test';
import { Explorer } from './driver.ts';
import { Watch } from './watch.ts';

interface Fixtures {
	/** Fails every test whose page does what no page of ours may do. */
	watch: Watch;
	explorer: Explorer;
}

export const test = base.extend<Fixtures>({
	watch: [
		async ({ context, baseURL }, use) => {
			if (!baseURL) throw new Error('playwright.config.ts names no baseURL');
			const watch = await Watch.over(context, baseURL);
			await use(watch);
			expect(await watch.faults(), 'what no page of ours may do').toEqual([]);
		},
		{ auto: true }
	],
	explorer: async ({ page, watch }, use) => use(new Explorer(page, watch))
});

export { expect };
