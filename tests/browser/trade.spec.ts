import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { formatDate } from '../../src/lib/i18n/format.ts';
import { reportDate } from '../../src/lib/model/time.ts';
import { expect, test } from './test.ts';
import { beginningWith, say } from './words.ts';

const section = (page: Page) => page.locator('#panel-trade');
const heading = (page: Page, name: string) =>
	section(page).getByRole('heading', { level: 3, name, exact: true });

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('charts, findings, tables and sources stand at the report’s date', async ({
		page,
		explorer
	}) => {
		await explorer.when.opens();

		await expect(
			section(page).getByText(say('as_of', { date: formatDate(reportDate) }))
		).toBeVisible();
		await expect(
			heading(
				page,
				'The record ends on 17 May 2023: 30.3 million tonnes had left three ports in 42 weeks'
			)
		).toBeVisible();
		await expect(section(page).getByRole('heading', { level: 3 })).toHaveCount(5);
		await expect(section(page).getByText('952 voyages, 30,282,396 t to 17 May 2023')).toHaveCount(
			4
		);
		for (const summary of await section(page).locator('summary').all()) await summary.click();
		await expect(section(page).getByRole('table')).toHaveCount(5);
		await expect(
			section(page)
				.getByRole('table', { name: say('trade_weeks_caption') })
				.getByRole('row', { name: beginningWith(say('trade_sum')) })
		).toContainText('30,282,396');
	});
});

test('the section follows the date, and the map has a disc for each port', async ({
	page,
	explorer
}) => {
	const { get, when, then } = explorer;
	await when.opensAlive('?static=true&panel=trade&date=2022-10-31');

	await expect(
		heading(page, 'By 31 October 2022, 9.7 million tonnes had left three ports')
	).toBeVisible();
	await expect(section(page).getByText('16 ships left all the same')).toBeVisible();
	await expect(section(page).getByText(say('trade_discs'))).toBeVisible();
	const discs = get.map().getByRole('img', { name: /under the Initiative/ });
	await expect(discs).toHaveAccessibleName(/Chornomorsk 4\.0 Mt/);
	await expect(discs.getByText('4.0')).toBeVisible();
	for (const summary of await section(page).locator('summary:visible').all()) await summary.click();
	const { violations } = await new AxeBuilder({ page }).include('#panel-trade').analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

	await when.setsDate('2022-06-01');
	await expect(
		heading(page, 'No ship had left yet: the first sailed from Odesa on 1 August 2022')
	).toBeVisible();
	await expect(discs).toHaveCount(0);

	await when.setsDate('2023-05-17');
	await section(page).getByRole('link', { name: 'Odesa', exact: true }).click();
	await then.addressSays({ feature: 'odesa', panel: 'trade' });
	await then.cardIsOf('Odesa');

	await when.opensSection('layers');
	await expect(discs).toHaveCount(0);
});

test.describe('in a small frame', () => {
	test.use({ viewport: { width: 320, height: 480 } });

	test('the date leaves the discs in sight', async ({ page, explorer }) => {
		const { get, when } = explorer;
		await when.opensAlive('embed/?static=true&panel=trade&date=2022-10-31');

		const discs = get.map().locator('circle[data-port]');
		await expect(discs).toHaveCount(3);
		const date = page.getByText(say('as_of', { date: formatDate('2022-10-31') })).first();
		const stamp = await page.locator('.corner').filter({ has: date }).boundingBox();
		if (!stamp) throw new Error('the map has no date');
		for (const disc of await discs.all()) {
			const { x = 0, y = 0, width = 0, height = 0 } = (await disc.boundingBox()) ?? {};
			const [right, down] = [x + width / 2 - stamp.x, y + height / 2 - stamp.y];
			const isUnder = right > 0 && right < stamp.width && down > 0 && down < stamp.height;
			expect(isUnder, (await disc.getAttribute('data-port')) ?? '').toBe(false);
		}
	});
});

test('tables that fail leave the page’s HTML, and can be asked for again', async ({
	page,
	explorer
}) => {
	const { given, when } = explorer;
	await given.fileFails('data/trade/bsgi-months.csv', { status: 500 });
	await when.opensAlive('?static=true&panel=trade&date=2022-10-31');
	await expect(section(page).getByRole('alert')).toContainText(
		say('trade_missing', { date: formatDate(reportDate) })
	);
	await expect(section(page).getByRole('heading', { level: 3 })).toHaveCount(5);

	await given.fileHeals('data/trade/bsgi-months.csv');
	await section(page)
		.getByRole('button', { name: say('trade_retry') })
		.click();

	await expect(
		heading(page, 'By 31 October 2022, 9.7 million tonnes had left three ports')
	).toBeVisible();
	await expect(section(page).getByRole('alert')).toHaveCount(0);
});
