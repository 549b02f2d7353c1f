import { effectsOnFeatures, comparison } from '../../src/lib/model/effects.ts';
import { reportDate } from '../../src/lib/model/time.ts';
import { realStory } from '../unit/model/geodata.ts';
import { expect, test } from './test.ts';
import { say } from './words.ts';

const story = realStory();
const { passages } = story.report;

/** How often the drawing is looked at again, in ms. */
const intervals = [50, 100];

test('the report is walked by keyboard from its first passage to its last', async ({
	page,
	explorer
}) => {
	test.slow();
	const { get, when, then } = explorer;
	await when.opensAlive('?static=true&passage=p1');
	const next = get.passage().getByRole('button', { name: say('passage_next') });
	await next.focus();

	for (const [index, { id, paragraph, gist, date }] of passages.entries()) {
		if (index > 0) await when.presses(index % 2 ? 'Enter' : 'ArrowRight');
		await then.addressSays({ passage: id });
		await expect(get.passage()).toContainText(gist.en);
		await expect(get.passage()).toContainText(
			say('passage_kicker', { paragraph: String(paragraph), count: String(passages.length) })
		);
		await then.mapIsAsOf(date);
	}
	await expect(next).toBeDisabled();
	// A step soon after another shares its entry: Back leads to one before the last, which need not be p13.
	await page.goBack();
	await expect.poll(() => get.query().passage).toMatch(/^p(\d|1[0-3])$/);
});

test('every passage lights up what it names, and nothing else', async ({ explorer, page }) => {
	const { get, when } = explorer;
	await when.opensAlive('?static=true&panel=report');
	const lit = get.map().locator('[data-lit="named"]');
	const idsLit = () =>
		lit.evaluateAll((marks) => [...new Set(marks.map((mark) => mark.getAttribute('data-id')))]);

	for (const { id, links } of passages) {
		await page.locator(`#passage-${id} [data-passage-link]`).click();
		const named = [...new Set([...links.features, ...links.places])];
		await expect
			.poll(async () => (await idsLit()).sort(), { message: id, intervals })
			.toEqual(named.sort());
		await expect(get.passage()).toBeVisible();
	}
});

test('a feature says which passages speak of it, and leads there', async ({ explorer }) => {
	const { get, when, then } = explorer;
	await when.opensAlive('?static=true&feature=odesa');
	const speaking = passages.filter(({ links }) => links.features.includes('odesa'));
	expect(speaking.length).toBeGreaterThan(0);

	const words = speaking.map(({ paragraph }) =>
		say('passage_link', { paragraph: String(paragraph) })
	);
	const buttons = get.card().locator('.passages').getByRole('button');
	await expect(buttons).toHaveText(words);
	await buttons.first().click();
	await then.addressSays({ passage: speaking[0]?.id });
});

for (const viewport of [
	{ width: 390, height: 844 },
	{ width: 1280, height: 800 }
]) {
	test.describe(`in a window of ${viewport.width} px`, () => {
		test.use({ viewport });

		test('what a lens lights up stands out, and the rest steps back', async ({ explorer }) => {
			const { get, when } = explorer;
			await when.opensAlive('?static=true&proposal=bsgi-2022&date=2022-09-01');
			await expect(get.proposals()).toBeVisible();

			const opacityOf = (id: string) =>
				get
					.drawnFeature(id)
					.filter({ visible: true })
					.first()
					.evaluate((mark) => Number(getComputedStyle(mark).opacity));
			for (const id of ['odesa', 'bsgi-corridor-rev-trunk']) {
				expect(await opacityOf(id), id).toBe(1);
			}
			for (const id of ['varna', 'ru-tuapse-bosphorus']) {
				expect(await opacityOf(id), id).toBeLessThan(0.3);
			}
			await expect(get.drawnFeature('odesa').locator('.lens-ring')).toHaveCount(1);
		});
	});
}

test('places out of the picture are pointed at from its edge', async ({ explorer }) => {
	const { get, when } = explorer;
	await when.opensAlive('?static=true&passage=p2');
	for (const name of ['Moscow', 'Washington, D.C.', 'Kyiv']) {
		const pointer = get.map().getByRole('paragraph').filter({ hasText: name });
		await expect(pointer).toHaveCount(1);
	}
});

test('every proposal marks what its clauses touch by their effect', async ({ explorer, page }) => {
	const { get, when } = explorer;
	await when.opensAlive('?static=true&panel=proposals');
	const lit = get.map().locator('[data-lit]');
	const effectsLit = async () =>
		Object.fromEntries(
			await lit.evaluateAll((marks) =>
				marks.map((mark) => [mark.getAttribute('data-id'), mark.getAttribute('data-lit')])
			)
		);

	for (const proposal of story.proposals) {
		const { id, shortName, extent } = proposal;
		await page.locator(`#proposal-${id} .story-choose [data-proposal]`).click();
		await expect(get.proposals()).toContainText(shortName.en);
		const effects = Object.fromEntries(effectsOnFeatures(proposal, story.subjects));
		await expect.poll(effectsLit, { message: id, intervals }).toEqual(effects);
		const saysNone = page.locator('.stamp').getByText(say('proposal_extent_none'));
		await expect(saysNone).toHaveCount(extent.kind === 'none' ? 1 : 0);
	}
});

test('compared proposals stand side by side, and rows that differ are marked', async ({
	explorer
}) => {
	const { page, when, then } = explorer;
	const ids = ['maritime-ceasefire', 'energy-30'];
	await when.opensAlive(`?static=true&compare=${ids.join(',')}&panel=proposals`);

	const heads = page.locator('th[data-column]').locator('visible=true');
	await expect(heads).toHaveCount(2);
	const differing = comparison(story.proposals, story.subjects)
		.filter(({ effects }) => new Set(ids.map((id) => effects.get(id) ?? null)).size > 1)
		.map(({ subject }) => `${subject.name.en} ${say('effect_differs')}`);
	const marked = page.locator('[data-differs] th');
	await expect(marked).toHaveText(differing);
	for (const id of ids) await expect(page.locator(`[data-compare="${id}"]`)).toBeChecked();

	await page.locator('[data-compare="energy-30"]').uncheck();
	await then.addressSays({ proposal: 'maritime-ceasefire' });
	await then.addressLacks('compare');
});

test('ids that the story does not have are named once', async ({ explorer }) => {
	const { get, when, then } = explorer;
	await when.opensAlive('?static=true&passage=p99&proposal=peace&compare=energy-30');
	for (const text of ['passage=p99', 'proposal=peace', 'compare=energy-30']) {
		await expect(get.problems()).toContainText(text);
	}
	await then.mapIsAsOf(reportDate);
});

test('the timeline steps from event to event, and home to the report', async ({ explorer }) => {
	const { page, get, when, then } = explorer;
	await when.opensAlive('?static=true&date=2022-07-22');
	const before = page.getByRole('button', { name: say('timeline_previous') });
	const after = page.getByRole('button', { name: say('timeline_next') });

	await after.focus();
	await when.presses('Enter');
	await then.addressSays({ date: '2022-07-23' });
	await before.focus();
	await when.presses('Enter', 'Enter');
	await then.addressSays({ date: '2022-06-30' });

	await get.date().focus();
	await when.presses('ArrowRight');
	await then.addressSays({ date: '2022-07-01' });

	await get.reportDay().click();
	await then.mapIsAsOf(reportDate);
	await then.addressLacks('date');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('report, people, proposals and events are on the page, joined by anchors', async ({
		page,
		explorer
	}) => {
		await explorer.when.opens();
		for (const { id, gist } of passages) {
			await expect(page.locator(`#passage-${id}`)).toContainText(gist.en);
		}
		for (const { id, name, clauses } of story.proposals) {
			const card = page.locator(`#proposal-${id}`);
			await expect(card).toContainText(name.en);
			for (const { text } of clauses) await expect(card).toContainText(text.en);
		}
		const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
		expect(ids).toEqual(
			expect.arrayContaining([
				...story.people.map(({ id }) => `person-${id}`),
				...story.events.map(({ id }) => id)
			])
		);
		expect(new Set(ids).size, 'each id once').toBe(ids.length);

		const broken = await page
			.locator('a[href^="#"]')
			.evaluateAll((links) =>
				links
					.map((link) => link.getAttribute('href') ?? '')
					.filter((href) => href !== '#' && !document.getElementById(href.slice(1)))
			);
		expect(broken).toEqual([]);
	});
});
