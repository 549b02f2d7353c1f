import type { Locator } from '@playwright/test';
import { formatDate } from '../../src/lib/i18n/format.ts';
import { reportDate } from '../../src/lib/model/time.ts';
import { datasetIds } from '../../src/lib/model/types.ts';
import { defaultLayers, featuresOf, idsInForce, legendOn, positionOf, sources } from './facts.ts';
import { expect, test } from './test.ts';
import { say } from './words.ts';

test.use({ javaScriptEnabled: false });

async function boxOf(mark: Locator) {
	const box = await mark.boundingBox();
	if (!box) throw new Error(`Not drawn: ${mark}`);
	return box;
}

test('title and standfirst say what the page is', async ({ page, explorer }) => {
	await explorer.when.opens();

	await expect(page).toHaveTitle(say('page_title', { date: formatDate(reportDate) }));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('headline'));
	await expect(page.getByText(say('standfirst'))).toBeVisible();
	await expect(page.getByText(say('footer_note'))).toBeVisible();
});

test('the map is drawn with every port and corridor of the date', async ({ explorer }) => {
	const { get, when, then } = explorer;
	await when.opens();

	await then.mapIsDrawing();
	for (const id of ['ports', 'corridors']) {
		const wanted = idsInForce(id, reportDate);
		expect(wanted.size, `${id} in force`).toBeGreaterThan(0);
		expect(await get.drawnOf(id)).toEqual(wanted);
	}
});

test('a port is drawn where it lies', async ({ explorer }) => {
	const { get, when } = explorer;
	await when.opens();

	for (const id of ['odesa', 'istanbul', 'novorossiysk']) {
		const mark = get.drawnFeature(id).and(get.symbols().locator(':not([hidden])'));
		const { x, y, width, height } = await boxOf(mark);
		const place = await get.pointOf(positionOf(id));
		const apart = Math.hypot(x + width / 2 - place.x, y + height / 2 - place.y);
		expect(apart, `px between the mark of ${id} and its place`).toBeLessThan(3);
	}
});

test('the legend says what is in force, and no more', async ({ explorer }) => {
	await explorer.when.opens();

	await explorer.then.legendSays(legendOn(reportDate, defaultLayers));
});

test('the list holds every feature with its name and sources', async ({ page, explorer }) => {
	await explorer.when.opens();

	const listed = await page.locator('details[id^="feature-"]').evaluateAll((entries) =>
		entries.map((entry) => ({
			id: entry.id.slice('feature-'.length),
			name: entry.querySelector('summary')?.textContent,
			links: [...entry.querySelectorAll('a[href^="http"]')].map((link) => link.textContent),
			lines: [...entry.querySelectorAll('ul li')].map((line) => line.textContent)
		}))
	);

	const features = datasetIds.flatMap((dataset) => featuresOf(dataset));
	expect(listed.map(({ id }) => id).sort()).toEqual(
		features.map(({ properties }) => properties.id).sort()
	);
	const listedById = new Map(listed.map((entry) => [entry.id, entry]));
	for (const { properties } of features) {
		const entry = listedById.get(properties.id);
		expect(entry?.name, properties.id).toBe(properties.name.en);
		expect(properties.sources.length, `sources of ${properties.id}`).toBeGreaterThan(0);
		for (const id of properties.sources) {
			const { title, url } = sources.get(id) ?? { title: id, url: null };
			expect(entry?.lines.join('\n'), `sources of ${properties.id}`).toContain(title);
			if (url) expect(entry?.links, `links of ${properties.id}`).toContain(title);
		}
	}
});

test('an entry of the list opens by itself', async ({ explorer }) => {
	const { get, when } = explorer;
	await when.opens();

	await get.entriesOf('ports').locator('summary').first().click();
	await get.entry('odesa').locator('summary').click();

	await expect(get.entry('odesa').getByText(say('sources_title'))).toBeVisible();
	await expect(get.entry('odesa').getByRole('link').first()).toBeVisible();
});

test('no control that does nothing is in sight or in the tab order', async ({ page, explorer }) => {
	await explorer.when.opens();
	await page.locator('details').evaluateAll((all) => {
		for (const details of all) details.setAttribute('open', '');
	});

	const dead = await page
		.locator('button, input, select, textarea, [role="button"], [tabindex="0"], a[href^="?"]')
		.evaluateAll((controls) =>
			controls
				.filter((control) => control.checkVisibility({ visibilityProperty: true }))
				.map((control) => control.outerHTML)
		);

	expect(dead).toEqual([]);
});

for (const width of [320, 390, 700, 1280]) {
	test.describe(`in a window ${width} px wide`, () => {
		test.use({ viewport: { width, height: 800 } });

		test('nothing scrolls sideways, even with the whole list open', async ({ page, explorer }) => {
			await explorer.when.opens();
			await explorer.then.nothingScrollsSideways();

			await page.locator('details').evaluateAll((all) => {
				for (const details of all) details.setAttribute('open', '');
			});
			await explorer.then.nothingScrollsSideways();
		});
	});
}
