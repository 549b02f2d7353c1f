import type { Locator, Page } from '@playwright/test';
import { passages, port, positionOf, proposals } from './facts.ts';
import { expect, test } from './test.ts';
import { say } from './words.ts';

/** The page of a frame, as a reader meets it alone; `frames.spec.ts` puts it into hosts. */
const page = 'embed/?static=true';

const section = (at: Page, title: string) =>
	at
		.getByRole('navigation', { name: say('panel_label') })
		.getByRole('button', { name: title, exact: true });

/** Height of the map as a part of the window's, and how far the page could be scrolled. */
async function fitOf(at: Page) {
	const map = await at.getByRole('group', { name: say('map_label') }).boundingBox();
	const [window, needed] = await at.evaluate(() => [
		innerHeight,
		document.documentElement.scrollHeight
	]);
	if (!map || window === undefined || needed === undefined) throw new Error('No map');
	return { mapShare: map.height / window, mapBottom: map.y + map.height, over: needed - window };
}

for (const [width, height] of [
	[320, 480],
	[390, 640],
	[640, 640],
	[700, 450],
	[1400, 640]
] as const) {
	test.describe(`in a frame of ${width}×${height}`, () => {
		test.use({ viewport: { width, height } });

		test('everything fits, and opening a section moves nothing of the article', async ({
			explorer,
			page: at
		}) => {
			const { when, then } = explorer;
			await when.opensAlive(page);

			await then.nothingScrollsSideways();
			const closed = await fitOf(at);
			expect(closed.over, 'px to scroll').toBe(0);
			expect(closed.mapShare, 'share of the map').toBeGreaterThan(0.4);
			await expect(at.getByText(say('footer_note'))).toBeInViewport();

			await section(at, say('panel_report')).click();
			await expect(at.getByText(passages[0]?.gist.en ?? '')).toBeVisible();
			const open = await fitOf(at);
			expect(open.over, 'px to scroll with a section open').toBe(0);
			expect(open.mapShare, 'share of the map beside a section').toBeGreaterThan(0.25);
			await then.nothingScrollsSideways();
			await then.addressSays({ panel: 'report' });

			await explorer.get.button('embed_close').click();
			await expect(at.getByText(passages[0]?.gist.en ?? '')).toBeHidden();
			await then.addressLacks('panel');
		});
	});
}

test.describe('in a narrow frame', () => {
	test.use({ viewport: { width: 320, height: 480 } });

	test('the scale stands over the buttons, and without them at the edge', async ({
		explorer,
		page: at
	}) => {
		const { get, when } = explorer;
		const foot = async (of: Locator) => {
			const box = await of.boundingBox();
			if (!box) throw new Error('It is not on the page');
			return box.y + box.height;
		};
		const scale = at.getByLabel(/^Scale/);

		await when.opensAlive(page);
		const buttons = await get.button('controls_home').boundingBox();
		expect(await foot(scale)).toBeLessThan(buttons?.y ?? 0);

		await when.opensAlive(`${page}&controls=0`);
		expect((await foot(get.map())) - (await foot(scale))).toBeLessThan(16);
	});
});

test('a port that is clicked is told of beside the map', async ({ explorer, page: at }) => {
	const { when, then } = explorer;
	await at.setViewportSize({ width: 640, height: 640 });
	await when.opensAlive(`${page}&load=touch`);
	await expect(at.getByText(say('feature_loading'))).toBeHidden();

	await expect(async () => {
		await when.clicksAt(positionOf('constanta'));
		await then.cardIsOf(port('constanta').properties.name.en);
	}).toPass();

	await then.addressSays({ feature: 'constanta' });
	expect((await fitOf(at)).over).toBe(0);
});

test('a passage and a proposal light up the map', async ({ explorer, page: at }) => {
	const { get, when, then } = explorer;
	await at.setViewportSize({ width: 900, height: 640 });
	await when.opensAlive(`${page}&panel=report`);

	await at.locator('[data-passage-link="p6"]').click();
	await expect(get.passage()).toBeVisible();
	await then.addressSays({ passage: 'p6', date: '2022-09-01' });

	const proposal = proposals.find(({ id }) => id === 'bsgi-revival');
	await section(at, say('panel_proposals')).click();
	await at.getByRole('link', { name: proposal?.shortName.en ?? '', exact: true }).click();
	await expect(get.proposals()).toBeVisible();
	await then.addressSays({ proposal: 'bsgi-revival' });
});

test('events and layers are there, and the key of what is drawn', async ({
	explorer,
	page: at
}) => {
	const { get, when, then } = explorer;
	await at.setViewportSize({ width: 390, height: 640 });
	await when.opensAlive(page);

	await section(at, say('panel_timeline')).click();
	await at.getByRole('button', { name: '24 February 2022', exact: true }).first().click();
	await then.addressSays({ date: '2022-02-24' });

	await section(at, say('embed_key')).click();
	await expect(get.layerSwitch('areas')).toBeVisible();
	await get.layerSwitch('areas').check();
	await then.addressSays({ layers: expect.stringContaining('areas') });
	await expect(get.legendEntries().first()).toBeVisible();
});

test('the wheel is left to the article', async ({ explorer, page: at }) => {
	const { get, when, then } = explorer;
	await at.setViewportSize({ width: 640, height: 640 });
	await when.opensAlive(page);

	const { x, y } = await get.pointOf([34, 43]);
	await at.mouse.move(x, y);
	await at.mouse.wheel(0, 300);
	await expect(
		at.getByText(say('gesture_wheel')).or(at.getByText(say('gesture_wheel_mac')))
	).toBeVisible();
	await then.addressLacks('loc');

	await at.keyboard.down('Control');
	await at.mouse.wheel(0, -300);
	await at.keyboard.up('Control');
	await then.addressSays({ loc: expect.any(String) });
});

test('every section is reached and left by keyboard', async ({ explorer, page: at }) => {
	const { when, then, get } = explorer;
	await at.setViewportSize({ width: 390, height: 640 });
	await when.opensAlive(page);

	await when.presses('Tab');
	await expect(at.getByRole('link', { name: say('skip_map') })).toBeFocused();
	await when.presses('Enter');
	await when.tabsTo(section(at, say('panel_report')), 3);
	await when.presses('Enter');
	await when.tabsTo(get.button('embed_close'), 6);
	await when.tabsTo(at.locator('[data-passage-link="p1"]'), 3);
	await when.presses('Enter');
	await then.addressSays({ passage: 'p1' });
});

test('search engines leave it alone', async ({ explorer, page: at }) => {
	await explorer.when.opens(page);
	await expect(at.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false, viewport: { width: 640, height: 640 } });

	test('map and key fit, and report and proposals follow', async ({ explorer, page: at }) => {
		const { when, then } = explorer;
		await when.opens('embed/');

		await then.mapIsDrawing();
		const { mapShare, mapBottom } = await fitOf(at);
		expect(mapShare).toBeGreaterThan(0.4);
		expect(mapBottom).toBeLessThan(640);
		await at
			.getByRole('navigation', { name: say('panel_label') })
			.getByRole('link', { name: say('panel_proposals') })
			.click();
		const summary = proposals[0]?.summary.en ?? '';
		await expect(at.getByText(summary)).toBeInViewport();
	});
});

test.describe('in print', () => {
	for (const [format, widthPx] of [
		['A4', 794],
		['Letter', 816]
	] as const) {
		test(`map, key and sources stand on one sheet of ${format}, as vectors`, async ({
			explorer,
			page: at
		}) => {
			await at.setViewportSize({ width: widthPx, height: 640 });
			await explorer.when.opensAlive(`${page}&panel=report&dark=true`);
			await at.emulateMedia({ media: 'print' });

			await expect(at.getByText(passages[0]?.gist.en ?? '')).toBeHidden();
			await expect(explorer.get.legend()).toBeVisible();
			await expect(at.getByText(say('footer_note'))).toBeVisible();
			const drawing = await explorer.get.drawing().boundingBox();
			expect(drawing?.width).toBeLessThanOrEqual(widthPx);
			expect(drawing?.width).toBeGreaterThan(widthPx / 2);

			const pdf = (await at.pdf({ format, printBackground: false })).toString('latin1');
			expect(pdf.match(/\/Type \/Page\b/g), 'sheets').toHaveLength(1);
			expect(pdf, 'pixels').not.toContain('/Subtype /Image');
		});
	}

	test('the sea is blue and the page white, without background graphics', async ({
		explorer,
		page: at
	}) => {
		await explorer.when.opensAlive(`${page}&dark=true`);
		await at.emulateMedia({ media: 'print' });
		const [sea, paper, adjust] = await explorer.get.map().evaluate((map) => {
			const { backgroundColor, printColorAdjust } = getComputedStyle(map);
			return [backgroundColor, getComputedStyle(document.body).backgroundColor, printColorAdjust];
		});
		expect(adjust).toBe('exact');
		expect(paper).toBe('rgb(255, 255, 255)');
		expect(sea).toBe('rgb(227, 236, 241)');
	});
});
