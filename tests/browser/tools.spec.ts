import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { legBetween } from '../../src/lib/model/great-circle.ts';
import type { LonLat } from '../../src/lib/model/types.ts';
import { positionOf } from './facts.ts';
import { expect, test } from './test.ts';
import { say } from './words.ts';

const approach: LonLat = [29.2, 41.42];
const simferopol: LonLat = [34.1, 44.95];

const panelOf = (page: Page) => page.getByRole('group', { name: say('tool_panel') });
/** The result of the tool in hand, as a screen reader is told of it. */
const resultOf = (page: Page) => panelOf(page).getByRole('status').first();

/** Length in nm as the panel says it. */
async function measuredNm(page: Page): Promise<number> {
	const text = await resultOf(page).textContent();
	return Number(/([\d.]+) nm/.exec(text ?? '')?.[1]);
}

test('each tool of the drawing works by keyboard alone', async ({ page, explorer }) => {
	const { given, get, when, then } = explorer;
	await given.readerWantsLessMotion();
	await given.clipboardIsRefused();
	await when.opensAlive('?static=true&feature=odesa&loc=46.5,30.74,7z');
	await expect(get.card()).toBeVisible();
	await get.button('tool_open').focus();
	await when.presses('Enter');
	await expect(get.button('tool_measure')).toBeVisible();

	await when.tabsTo(get.button('tool_measure'), 6);
	await when.presses('Enter');
	await expect(get.map()).toBeFocused();
	await expect(resultOf(page)).toHaveText(say('tool_measure_start'));
	await when.presses('Enter', 'ArrowDown');
	await expect.poll(() => get.query().loc).not.toMatch(/^46\.5/);
	await when.presses('Enter');
	const [south = 0] = (get.query().loc ?? '').split(',').map(Number);
	const down = legBetween([30.74, 46.5], [30.74, south]);
	await expect(resultOf(page)).toContainText('bearing 180°');
	expect(Math.abs((await measuredNm(page)) - down.lengthNm)).toBeLessThan(0.2);
	await when.presses('Backspace');
	await expect(resultOf(page)).toContainText('46°30.0′N');
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

	await when.presses('Escape');
	await expect(panelOf(page)).toHaveCount(0);
	await expect(get.card()).toBeVisible();
	await when.presses('Escape');
	await then.nothingIsChosen();

	await get.button('tool_open').press('Enter');
	await get.button('tool_here').press('Enter');
	await expect(get.map()).toBeFocused();
	await when.presses('Enter');
	await expect(resultOf(page)).toContainText('less than 50 m');
	await when.tabsTo(panelOf(page).getByRole('button', { name: 'War-risk listed area' }), 12);
	await when.presses('Enter');
	await then.addressSays({ feature: 'jwc-listed-area-2023' });
	await expect(get.card().getByRole('heading', { level: 2 })).toBeFocused();
	await get.button('tool_done').press('Enter');
	await expect(get.button('tool_open')).toBeFocused();

	await when.presses('Enter');
	await get.button('tool_grid').press('Enter');
	await expect(get.button('tool_grid')).toHaveAttribute('aria-pressed', 'true');
	await expect(get.map().getByText('31°E', { exact: true })).toBeVisible();
	await get.button('tool_share').press('Enter');
	await panelOf(page)
		.getByRole('button', { name: say('link_copy') })
		.press('Enter');
	const link = panelOf(page).getByLabel(say('link_by_hand'));
	await expect(link).toHaveValue(page.url());
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	await when.presses('Escape');
	await expect(panelOf(page)).toHaveCount(0);
	await expect(get.map().getByText('31°E', { exact: true })).toBeVisible();
});

test('the pointer measures and asks on the live map, and still moves it', async ({
	page,
	explorer
}) => {
	const { get, when, then } = explorer;
	await when.opensLive();
	await get.button('tool_open').click();
	await get.button('tool_measure').click();

	await when.clicksAt(positionOf('odesa'));
	await when.clicksAt(approach);
	await expect(resultOf(page)).toContainText('bearing 193°');
	const { lengthNm } = legBetween(positionOf('odesa'), approach);
	// A pixel of the whole sea is about a mile.
	expect(Math.abs((await measuredNm(page)) - lengthNm)).toBeLessThan(2);
	await when.drags([33, 43.5], 40, 0);
	await expect.poll(() => get.query().loc).toBeDefined();
	await expect(resultOf(page)).toContainText('bearing 193°');
	await get.button('tool_undo').click();
	await get.button('tool_done').click();
	await then.addressLacks('feature');

	await get.button('tool_open').click();
	await get.button('tool_here').click();
	await when.clicksAt(simferopol);
	await expect(resultOf(page)).toContainText(say('tool_here_land', { country: 'Ukraine' }));
	await expect(panelOf(page)).toContainText(say('legend_claim_2014'));
});

test('in a small frame the tools lie under the map, and share the map itself', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 480 });
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'share', {
			value: async (shared: ShareData) => Object.assign(window, { shared })
		});
	});
	await page.goto('./embed/?static=true&date=2022-09-01');
	await page.getByRole('button', { name: say('tool_open'), exact: true }).click();
	await panelOf(page)
		.getByRole('button', { name: say('tool_share') })
		.click();
	const shared = () => page.evaluate(() => (window as Window & { shared?: ShareData }).shared?.url);
	await expect.poll(shared).toBe(new URL('../?date=2022-09-01&static=true', page.url()).href);

	await panelOf(page)
		.getByRole('button', { name: say('tool_here') })
		.click();
	await page.getByRole('button', { name: say('tool_at_cross') }).click();
	await expect(resultOf(page)).toContainText('Sea, 1,000–2,000 m deep');
	const map = await page.getByRole('group', { name: say('map_label') }).boundingBox();
	const panel = await panelOf(page).boundingBox();
	expect((panel?.height ?? 0) / (map?.height ?? 1)).toBeLessThan(0.5);
});
