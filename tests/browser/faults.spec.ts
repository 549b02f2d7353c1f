import { reportDate } from '../../src/lib/model/time.ts';
import { serve } from '../../scripts/serve.ts';
import { defaultLayers, layerCalled, legendOn, port, positionOf } from './facts.ts';
import { ownAddress } from './framed.ts';
import { expect, test } from './test.ts';
import { say } from './words.ts';

test('a file that is refused is named, the rest works, and it can be asked for again', async ({
	explorer
}) => {
	const { given, get, when, then } = explorer;
	await given.fileFails('data/ports.geojson', { status: 500 });
	await when.opensAlive('?load=eager');

	const { title } = layerCalled('ports');
	await expect(get.missing()).toContainText(say('missing_layer', { title: title() }));
	await then.mapIsDrawing();
	await then.legendSays(legendOn(reportDate, defaultLayers));
	await when.switchesLayer('claims', false);
	await then.legendSays(legendOn(reportDate, ['corridors', 'ports']));
	await when.choosesFromList('corridors', 'ua-corridor-2023');
	await then.addressSays({ feature: 'ua-corridor-2023' });
	await expect(get.card()).toBeVisible();
	await get.button('feature_close').click();
	await get.button('controls_home').click();
	await then.addressLacks('loc');

	await given.fileHeals('data/ports.geojson');
	await get.button('missing_retry').click();

	await expect(get.missing()).toHaveCount(0);
	await then.mapIsLive();
	await when.clicksAt(positionOf('odesa'));
	await then.cardIsOf(port('odesa').properties.name.en);
});

const broken = [
	{ what: 'is not JSON', body: '{"type":"FeatureColl' },
	{ what: 'breaks the rules', body: '{"type":"FeatureCollection"}' }
];

for (const { what, body } of broken) {
	test(`a file that ${what} is named, and can be asked for again`, async ({ explorer }) => {
		const { given, get, when, then } = explorer;
		await given.fileFails('data/ports.geojson', { status: 200, body });
		await when.opensAlive('?static=true');

		const { title } = layerCalled('ports');
		await expect(get.missing()).toContainText(say('missing_layer', { title: title() }));
		await when.choosesFromList('corridors', 'ua-corridor-2023');
		await expect(get.card()).toBeVisible();

		await given.fileHeals('data/ports.geojson');
		await get.button('missing_retry').click();

		await expect(get.missing()).toHaveCount(0);
		await when.clicksAt(positionOf('odesa'));
		await then.cardIsOf(port('odesa').properties.name.en);
	});
}

test('without the list of sources the card says so, and it can be asked for again', async ({
	explorer
}) => {
	const { given, get, when } = explorer;
	await given.fileFails('data/sources.json', { status: 500 });
	await when.opensAlive('?static=true&feature=odesa');
	await expect(get.card()).toContainText(say('sources_missing'));

	await given.fileHeals('data/sources.json');
	await get.button('missing_retry').click();

	await expect(get.card()).not.toContainText(say('sources_missing'));
	await expect(get.card().getByRole('link').first()).toBeVisible();
});

test('a basemap that fails leaves the drawing', async ({ explorer }) => {
	const { given, when, then } = explorer;
	await given.fileFails('data/basemap/land-coarse.geojson', { status: 500 });
	const answered = explorer.page.waitForResponse(/land-coarse/);

	await when.opensAlive('?load=eager');
	await answered;
	await when.browserRests();

	await then.mapIsDrawing();
});

test('an engine that cannot be fetched leaves the drawing', async ({ page, explorer }) => {
	const { given, when, then } = explorer;
	const worker = '_app/immutable/workers/*';
	await given.fileFails(worker, { status: 500 });
	const answered = page.waitForResponse(/maplibre-gl-worker/);

	await when.opensAlive('?load=eager');
	await answered;
	await when.browserRests();

	await then.mapIsDrawing();
	await when.clicksAt(positionOf('odesa'));
	await then.cardIsOf(port('odesa').properties.name.en);
});

test('once loaded, the page works with the network cut', async ({ explorer }) => {
	const { given, get, when, then } = explorer;
	await when.opensLive();

	await given.networkIsCut();

	await when.switchesLayer('areas', true);
	await when.setsDate('2022-09-01');
	await then.legendSays(legendOn('2022-09-01', [...defaultLayers, 'areas']));
	await when.clicksAt(positionOf('trabzon'));
	await then.cardIsOf(port('trabzon').properties.name.en);
	await expect(get.card().getByRole('link').first()).toBeVisible();
	await get.button('controls_zoom_in').click();
	await then.addressSays({ feature: 'trabzon', loc: expect.any(String) });
	await then.mapIsLive();
});

test('two slashes after the host, as in pasted addresses, do no harm', async ({
	page,
	explorer,
	watch
}) => {
	const server = await serve({ dir: 'build' });
	watch.expect(ownAddress(server.url));

	await page.goto(`${server.url}/embed/?load=eager`);

	await explorer.then.mapIsLive();
	await expect(explorer.get.missing()).toHaveCount(0);
	await server.close();
});
