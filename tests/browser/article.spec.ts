import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { fold } from '../../src/lib/model/quotes/fold.ts';
import { HostPage, passages } from './host-page.ts';
import { expect, test } from './test.ts';
import { say } from './words.ts';

const quotations = passages.flatMap(({ quotes }) => quotes.map(({ exact }) => fold(exact).text));

const map = (page: Page) => page.frameLocator('black-sea-map iframe');

async function opensLinked(page: Page): Promise<HostPage> {
	const host = new HostPage(page);
	await page.goto('./article/');
	await expect.poll(() => host.marked()).toHaveLength(38);
	return host;
}

const mapAddress = (page: Page) =>
	page.evaluate(() => document.querySelector('iframe')?.contentWindow?.location.search ?? '');

test('all 38 quotations of the report are linked in the article', async ({ page }) => {
	const host = await opensLinked(page);

	const marked = (await host.marked()).map((text) => fold(text).text);
	expect(marked.sort()).toEqual(quotations.toSorted());
});

test('words that are clicked lead the map to their passage', async ({ page }) => {
	const host = await opensLinked(page);

	await host.clicksOn('brokered by the UN and Turkey');

	await expect.poll(() => mapAddress(page)).toContain('passage=p6');
	expect(await host.chosen()).toHaveLength(4);
	await expect(page.locator('black-sea-map')).toBeInViewport();
});

test('a passage that is chosen in the list leads the map there', async ({ page }) => {
	await opensLinked(page);

	await page.getByRole('combobox', { name: say('host_bar_hint') }).selectOption('p13');

	await expect.poll(() => mapAddress(page)).toContain('passage=p13');
});

test('the map shows a passage in the article', async ({ page }) => {
	const host = await opensLinked(page);
	await host.clicksOn('brokered by the UN and Turkey');
	await expect.poll(() => mapAddress(page)).toContain('passage=p6');
	await page.locator('black-sea-map').scrollIntoViewIfNeeded();

	await map(page)
		.getByRole('button', { name: say('embed_article') })
		.click();

	await expect(
		page.locator('article').getByText('The grain initiative of 22 July 2022')
	).toBeInViewport();
});

test('the map has the theme of the page', async ({ page, explorer }) => {
	await explorer.given.readersSystemIs('dark');
	await opensLinked(page);
	await expect(map(page).locator('html')).toHaveAttribute('data-theme', 'dark');

	await explorer.given.readersSystemIs('light');

	await expect(map(page).locator('html')).toHaveAttribute('data-theme', 'light');
});

test('nothing moves when the script comes', async ({ page }) => {
	const loaded = Promise.withResolvers<undefined>();
	await page.route('**/embed.js', async (route) => {
		await loaded.promise;
		await route.continue();
	});
	await page.setViewportSize({ width: 700, height: 2400 });
	await page.goto('./article/', { waitUntil: 'commit' });
	await page.evaluate(async () => {
		while (document.readyState === 'loading' || document.fonts.status === 'loading')
			await new Promise(requestAnimationFrame);
		const moved: number[] = [];
		Object.assign(window, { moved });
		new PerformanceObserver((list) =>
			moved.push(...list.getEntries().map((entry) => Reflect.get(entry, 'value')))
		).observe({ type: 'layout-shift' });
	});

	loaded.resolve(undefined);
	await expect.poll(() => new HostPage(page).marked()).toHaveLength(38);

	expect(await page.evaluate(() => Reflect.get(window, 'moved'))).toEqual([]);
});

test('the page is for no search engine and says that it is an example', async ({ page }) => {
	await page.goto('./article/');

	await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
	await expect(page.getByText('This is an example')).toBeVisible();
	await expect(page.getByText('Advertisement space').first()).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const)
	test(`has no barrier that axe finds (${scheme})`, async ({ page, explorer }) => {
		await explorer.given.readersSystemIs(scheme);
		await opensLinked(page);

		const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
	});

for (const width of [320, 390, 700, 1280])
	test(`nothing scrolls sideways at ${width} px`, async ({ page, explorer }) => {
		await page.setViewportSize({ width, height: 800 });
		await opensLinked(page);

		await explorer.then.nothingScrollsSideways();
	});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the article is whole and the map is in it', async ({ page }) => {
		await page.goto('./article/');

		await expect(page.getByText('a vital corridor for global trade').first()).toBeVisible();
		await expect(map(page).getByRole('heading', { level: 1 })).toBeVisible();
	});
});
