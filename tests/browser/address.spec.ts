import { homeCamera } from '../../src/lib/map/camera.ts';
import { reportDate } from '../../src/lib/model/time.ts';
import { fields } from '../../src/lib/state/fields.ts';
import { panels } from '../../src/lib/state/types.ts';
import { Explorer } from './driver.ts';
import { allLayers, defaultLayers, legendOn, passages, port, proposals } from './facts.ts';
import { routeProblem } from '../../src/lib/ui/route/problem.ts';
import { expect, test } from './test.ts';
import { say } from './words.ts';

/** One value that no key can use. */
const bad = 'no-such-thing';

test('layers names the layers that are shown', async ({ explorer }) => {
	const { get, when, then } = explorer;

	await when.opensAlive('?static=true&panel=layers&layers=incidents,areas');

	await then.legendSays(legendOn(reportDate, ['incidents', 'areas']));
	for (const { id } of allLayers) {
		await expect(get.layerSwitch(id)).toBeChecked({ checked: ['incidents', 'areas'].includes(id) });
	}
});

test('layers with nothing in it shows the bare ground', async ({ explorer }) => {
	await explorer.when.opensAlive('?static=true&layers=');

	await explorer.then.legendSays([]);
	await expect(explorer.get.drawnLayer('ports')).toBeHidden();
	await expect(explorer.get.drawing().locator('.ground')).toBeVisible();
});

test('feature opens its card', async ({ explorer }) => {
	await explorer.when.opensAlive('?static=true&feature=istanbul');

	await explorer.then.cardIsOf(port('istanbul').properties.name.en);
});

test('loc says where the map looks, latitude first', async ({ explorer }) => {
	const { get, when } = explorer;

	await when.opensAlive('?static=true&loc=44.5,31.2,6z');

	expect(await get.camera()).toEqual({ centre: [31.2, 44.5], zoom: 6 });
	const { widthPx, heightPx } = await get.mapSize();
	const { left, top } = await get.map().evaluate((map) => map.getBoundingClientRect());
	const middle = await get.pointOf([31.2, 44.5]);
	expect(middle.x - left).toBeCloseTo(widthPx / 2, 0);
	expect(middle.y - top).toBeCloseTo(heightPx / 2, 0);
	const shown = await get.drawing().evaluate((drawing) => drawing.getBoundingClientRect().width);
	const home = homeCamera({ widthPx, heightPx });
	expect(shown / widthPx).toBeGreaterThan(2 ** (6 - home.zoom) * 0.5);
});

test('passage lights up a place of the report', async ({ explorer }) => {
	const [passage] = passages;
	await explorer.when.opensAlive(`?static=true&passage=${passage?.id}`);

	await expect(explorer.get.passage()).toContainText(passage?.gist.en ?? '');
});

test('proposal and compare lay proposals over the map', async ({ explorer }) => {
	const { get, when } = explorer;
	const [one, other] = proposals;
	const { en: firstName } = one?.shortName ?? { en: '' };
	const { en: secondName } = other?.shortName ?? { en: '' };

	await when.opensAlive(`?static=true&proposal=${one?.id}`);
	await expect(get.proposals()).toContainText(firstName);
	await expect(get.proposals()).not.toContainText(secondName);

	await when.opensAlive(`?static=true&compare=${one?.id},${other?.id}`);
	await expect(get.proposals()).toContainText(firstName);
	await expect(get.proposals()).toContainText(secondName);
});

for (const panel of panels) {
	test(`panel=${panel} opens that section and no other`, async ({ explorer }) => {
		const { get, when } = explorer;

		await when.opensAlive(`?static=true&panel=${panel}`);

		for (const id of panels.filter((one) => one !== 'none')) {
			await expect(get.sectionOpener(id)).toHaveAttribute('aria-expanded', `${id === panel}`);
		}
		await expect(get.layerSwitch('ports')).toBeVisible({ visible: panel === 'layers' });
	});
}

test('legend=0, timeline=0 and controls=0 leave those away', async ({ explorer }) => {
	const { get, when, then } = explorer;

	await when.opensAlive('?static=true&legend=0&timeline=0&controls=0');

	await expect(get.legend()).toHaveCount(0);
	await expect(get.date()).toHaveCount(0);
	await expect(get.button('controls_zoom_in')).toHaveCount(0);
	await then.addressSays({ legend: '0', timeline: '0', controls: '0' });
});

test('values that cannot be used are named once and fall back', async ({ explorer }) => {
	const { get, when, then } = explorer;
	const keys = fields.map(({ key }) => key);

	await when.opensAlive(`?${keys.map((key) => `${key}=${bad}`).join('&')}`);

	await expect(get.problems()).toHaveCount(1);
	const sentences = keys.map(
		(key) => routeProblem({ key, value: bad }) ?? say('problem', { key, value: bad })
	);
	const named = get.problems().getByRole('listitem');
	await expect
		.poll(async () => (await named.allTextContents()).toSorted())
		.toEqual(sentences.toSorted());
	await then.legendSays(legendOn(reportDate, defaultLayers));
	await then.nothingIsChosen();
	await then.mapIsAsOf(reportDate);
	await expect(get.button('controls_home')).toBeVisible();
	await expect.poll(() => get.query()).toEqual({});

	await get.button('problems_dismiss').click();
	await expect(get.problems()).toHaveCount(0);
});

test('layers that are not known leave those that are', async ({ explorer }) => {
	const { get, when, then } = explorer;

	await when.opensAlive(`?static=true&layers=ports,${bad},corridors`);

	await expect(get.problems().getByRole('listitem')).toHaveText([
		say('problem', { key: 'layers', value: bad })
	]);
	await then.legendSays(legendOn(reportDate, ['ports', 'corridors']));
});

test('keys of others and the hash are kept', async ({ page, explorer }) => {
	const { when, then } = explorer;
	await when.opensAlive('?static=true&utm_source=news&secret=a%20b#?secret=Xyz');

	await when.switchesLayer('incidents', true);
	await when.setsDate('2022-09-01');

	await then.addressSays({ utm_source: 'news', secret: 'a b', date: '2022-09-01' });
	expect(new URL(page.url()).hash).toBe('#?secret=Xyz');
});

/** With 40 characters of a stranger's in it. */
const longestSentence = 130;

const hostile: readonly (readonly [name: string, text: string])[] = [
	['markup', '<img src=x onerror="document.title=1"><script>document.title=2</script>'],
	['a closing quote', `"'></p><h1>Taken</h1>`],
	['an address that runs', 'javascript:document.title=3'],
	['a name of every object', '__proto__,constructor,toString'],
	['broken escapes', '%E0%A4%A'],
	['unseen characters', '\u202e\u0000\ud83d'],
	['10,000 characters', 'x'.repeat(10_000)]
];

for (const [name, text] of hostile) {
	test(`${name} in every key breaks nothing and injects nothing`, async ({ page, explorer }) => {
		const { get, when, then } = explorer;
		const keys = fields.map(({ key }) => key).filter((key) => key !== 'static');
		// The server has its own limit for a whole address.
		const asked = text.length > 1000 ? ['feature'] : keys;
		const value = text.startsWith('%') ? text : encodeURIComponent(text.toWellFormed());

		await when.opensAlive(`?static=true&${asked.map((key) => `${key}=${value}`).join('&')}`);

		await expect(get.problems().getByRole('listitem')).toHaveCount(asked.length);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('headline'));
		await expect(page).toHaveTitle(/\D{10}/);
		await expect(
			page.locator('img, script:not([src]):not([type])').locator('visible=true')
		).toHaveCount(0);
		const longest = await get
			.problems()
			.getByRole('listitem')
			.evaluateAll((lines) => Math.max(...lines.map((line) => line.textContent.length)));
		expect(longest).toBeLessThan(longestSentence);
		await then.mapIsDrawing();
		await then.nothingScrollsSideways();
		await when.clicksAt([31, 43.6]);
		await when.switchesLayer('ports', false);
		await then.addressSays({ static: 'true' });
	});
}

test('a link brings the same view again', async ({ page, explorer, context, watch }) => {
	const { get, when, then } = explorer;
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await when.opensAlive('?static=true&utm_source=news#host');
	await when.switchesLayer('areas', true);
	await when.setsDate('2023-08-20');
	await get.button('controls_zoom_in').click();
	await then.addressSays({ date: '2023-08-20', loc: expect.any(String) });

	await get.button('link_copy').click();

	await expect(page.getByRole('status').filter({ hasText: say('link_copied') })).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toBe(page.url());
	const other = new Explorer(await context.newPage(), watch);
	await other.page.goto(copied);
	await other.then.legendSays(legendOn('2023-08-20', [...defaultLayers, 'areas']));
	await expect.poll(() => other.page.url()).toBe(copied);
	// The address rounds to what a px can show.
	const [mine, others] = await Promise.all(
		[get, other.get].map(async (one) => Object.values((await one.drawing().boundingBox()) ?? {}))
	);
	expect(others).toHaveLength(4);
	for (const [index, px] of others?.entries() ?? []) {
		expect(Math.abs(px - (mine?.[index] ?? NaN))).toBeLessThanOrEqual(1);
	}
});

test('a link copied at once has the last change in it', async ({ page, explorer, context }) => {
	const { get, when } = explorer;
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await when.opensAlive('?static=true');
	// The address is written late, and the clock stands still: only the view knows better.
	await page.clock.install();
	await page.clock.pauseAt(Date.now() + 60_000);
	await when.switchesLayer('areas', true);
	await when.switchesLayer('incidents', true);

	await get.button('link_copy').click();

	await expect(page.getByRole('status').filter({ hasText: say('link_copied') })).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(new URL(copied).searchParams.get('layers')).toContain('incidents');
});

test('where copying is refused, the address is there to copy by hand', async ({
	page,
	explorer
}) => {
	const { given, get, when } = explorer;
	await given.clipboardIsRefused();
	await when.opensAlive('?static=true&date=2022-09-01');

	await get.button('link_copy').click();

	await expect(page.getByLabel(say('link_by_hand'))).toHaveValue(page.url());
});
