import { reportDate } from '../../src/lib/model/time.ts';
import { featuresOf, port, positionOf, sources, statusOf } from './facts.ts';
import { expect, test } from './test.ts';
import { say } from './words.ts';

const nameOf = (portId: string) => port(portId).properties.name.en;

for (const tier of ['drawing', 'live map'] as const) {
	test(`a click on a port of the ${tier} opens its card`, async ({ explorer }) => {
		const { when, then } = explorer;
		await (tier === 'drawing' ? when.opensAlive('?static=true') : when.opensLive());

		await when.clicksAt(positionOf('varna'));
		await then.cardIsOf(nameOf('varna'));
		await then.addressSays({ feature: 'varna' });

		await when.clicksAt(positionOf('trabzon'));
		await then.cardIsOf(nameOf('trabzon'));

		await when.clicksAt([31, 43.6]);
		await then.nothingIsChosen();
	});
}

test('the card says what, when, how sure and who says so', async ({ explorer }) => {
	const { get, when, then } = explorer;
	const { properties } = port('odesa');
	await when.opensAlive('?static=true&feature=odesa');

	await then.cardIsOf(properties.name.en);
	await expect(get.card()).toContainText(statusOf('odesa', reportDate));
	await expect(get.card()).toContainText(say(`confidence_${properties.confidence}`));
	const links = get.card().getByRole('link');
	for (const id of properties.sources) {
		const { title, url } = sources.get(id) ?? { title: id, url: null };
		await expect(get.card()).toContainText(title);
		if (url) await expect(links.filter({ hasText: title }).first()).toHaveAttribute('href', url);
	}
});

test('the status on the card follows the date', async ({ explorer }) => {
	const { get, when } = explorer;
	await when.opensAlive('?static=true&feature=odesa');

	for (const date of ['2022-03-15', '2022-09-01', reportDate]) {
		await when.setsDate(date);
		await expect(get.card().locator('.kind')).toHaveText(statusOf('odesa', date));
	}
});

test('a chosen port is drawn as it is on the date, once', async ({ explorer }) => {
	const { get, when, then } = explorer;

	await when.opensAlive('?static=true&feature=odesa&date=2022-09-01');

	await then.cardIsOf(nameOf('odesa'));
	await expect(get.drawnFeature('odesa').locator('visible=true')).toHaveCount(1);
});

test('a feature that is not in force is shown all the same, and said to be', async ({
	explorer
}) => {
	const { get, when } = explorer;

	await when.opensAlive('?static=true&feature=ua-corridor-2023&date=2022-09-01');

	await expect(get.card()).toContainText(say('feature_not_on_date', { date: '1 September 2022' }));
	await expect(get.drawnFeature('ua-corridor-2023').last()).toBeVisible();
});

test('the list leads to a feature on the map, Back leads home', async ({ page, explorer }) => {
	const { get, when, then } = explorer;
	const [incident] = featuresOf('incidents');
	if (!incident) throw new Error('geodata/incidents.geojson is empty');
	const { id, name } = incident.properties;
	await when.opensLive();

	await when.choosesFromList('incidents', id);
	await then.cardIsOf(name.en);
	await expect(get.card().getByRole('heading', { level: 2 })).toBeFocused();
	await expect.poll(() => get.query().loc).toBeDefined();

	await page.goBack();
	await then.nothingIsChosen();
	await page.goForward();
	await then.addressSays({ feature: id });
	await then.cardIsOf(name.en);
});

test('a hidden layer is drawn while one of its features is chosen', async ({ explorer }) => {
	const { get, when, then } = explorer;
	await when.opensAlive('?static=true&layers=corridors&feature=odesa');
	await expect(get.drawnLayer('ports')).toBeVisible();

	await get.button('feature_close').click();

	await then.nothingIsChosen();
	await expect(get.drawnLayer('ports')).toBeHidden();
});

test('everything is chosen and let go by keyboard alone', async ({ page, explorer }) => {
	// Many stops, each asked for.
	test.slow();
	const { get, when, then } = explorer;
	const [corridor] = featuresOf('corridors');
	if (!corridor) throw new Error('geodata/corridors.geojson is empty');
	const { id } = corridor.properties;
	await when.opensAlive('?static=true&panel=layers');

	// Past the map by the skip link.
	await when.presses('Tab', 'Enter');
	await when.tabsTo(get.entriesOf('corridors').locator('summary').first());
	await when.presses('Enter');
	await when.tabsTo(get.entry(id).locator('summary'));
	await when.presses('Enter', 'Tab');
	await expect(get.entry(id).getByRole('link').first()).toBeFocused();
	await when.presses('Enter');

	await expect(get.card()).toBeVisible();
	await expect(get.card().getByRole('heading', { level: 2 })).toBeFocused();
	await then.addressSays({ feature: id });
	await expect.poll(() => get.query().loc).toBeDefined();

	await when.presses('Tab');
	await expect(get.button('feature_fit')).toBeFocused();
	await get.map().focus();
	await when.presses('Escape');
	await then.nothingIsChosen();
	await expect(page.getByRole('group', { name: say('map_label') })).toBeFocused();
});

test('Show on the map brings the map to the feature', async ({ explorer }) => {
	const { get, when, then } = explorer;
	await when.opensAlive('?static=true&feature=odesa&loc=41,39,8z');

	await get.button('feature_fit').click();

	await then.addressSays({ feature: 'odesa' });
	const [lon, lat] = positionOf('odesa');
	await expect.poll(async () => (await get.camera()).centre[0]).toBeCloseTo(lon, 2);
	await expect.poll(async () => (await get.camera()).centre[1]).toBeCloseTo(lat, 2);
});
