import type { Page } from '@playwright/test';
import { realStory } from '../unit/model/geodata.ts';
import { expect, test } from './test.ts';
import { say } from './words.ts';

const trade = '?static=true&panel=trade&date=2022-10-31';
const scrolled = (page: Page) => page.evaluate(() => scrollY);

test.describe('beside the map', () => {
	test.use({ viewport: { width: 1280, height: 800 } });

	test('a link to a section shows it, and the map with it', async ({ page, explorer }) => {
		const { get, when } = explorer;
		await when.opensAlive(trade);

		const title = page.getByRole('heading', { name: say('trade_title') });
		await expect(title).toBeInViewport();
		await expect.poll(async () => (await title.boundingBox())?.y).toBeLessThan(200);
		await expect(get.map()).toBeInViewport({ ratio: 1 });
	});

	test('who opens a section in the panel stays where she is', async ({ page, explorer }) => {
		await explorer.when.opensAlive('?static=true');
		await explorer.when.opensSection('proposals');

		await expect(page.getByRole('heading', { name: say('proposal_title') })).toBeInViewport();
		expect(await scrolled(page)).toBe(0);
	});

	test('an event of the timeline shows the events', async ({ page, explorer }) => {
		await explorer.when.opensAlive('?static=true');
		const bridge = realStory().events.find(({ id }) => id === 'event-2018-05-15-kerch-bridge');
		const mark = page
			.locator('[data-zone="events"] g')
			.filter({ hasText: bridge?.title.en ?? '?' });
		await expect(mark).toHaveCount(1);
		const tick = await mark.locator('.tick').boundingBox();
		if (!tick) throw new Error('The timeline has no tick');
		await page.mouse.click(tick.x, tick.y + tick.height / 2);

		await explorer.then.addressSays({ panel: 'timeline', date: '2018-05-15' });
		await expect.poll(() => scrolled(page)).toBeGreaterThan(200);
		await expect(explorer.get.sectionOpener('timeline')).toBeInViewport();
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test('a link to a section leaves the map in sight', async ({ page, explorer }) => {
		const { get, when } = explorer;
		await when.opensAlive(trade);

		await expect(get.sectionOpener('trade')).toHaveAttribute('aria-expanded', 'true');
		await expect(get.map()).toBeInViewport();
		expect(await scrolled(page)).toBe(0);
	});
});
