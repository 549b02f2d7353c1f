import { firstDate, lastDate } from '../../src/lib/model/date-range.ts';
import { reportDate } from '../../src/lib/model/time.ts';
import { allLayers, datedWaters, defaultLayers, idsInForce, legendOn } from './facts.ts';
import { expect, test } from './test.ts';
import { say } from './words.ts';

const grainInitiative = '2022-09-01';

/** Ids of layers in drawing order. */
const inOrder = (ids: readonly string[]) =>
	allLayers.map(({ id }) => id).filter((id) => ids.includes(id));

for (const { id, shownByDefault } of allLayers) {
	test(`the switch of ${id} changes map, legend and address`, async ({ explorer }) => {
		const { get, when, then } = explorer;
		const others = defaultLayers.filter((other) => other !== id);
		const both = [
			{ shown: !shownByDefault, layers: shownByDefault ? others : inOrder([...others, id]) },
			{ shown: shownByDefault, layers: defaultLayers }
		];
		await when.opensAlive('?static=true&panel=layers');
		await expect(get.layerSwitch(id)).toBeChecked({ checked: shownByDefault });

		for (const { shown, layers } of both) {
			await when.switchesLayer(id, shown);

			await then.legendSays(legendOn(reportDate, layers));
			expect(await get.drawnOf(id)).toEqual(shown ? idsInForce(id, reportDate) : new Set());
			if (shown === shownByDefault) await then.addressLacks('layers');
			else await then.addressSays({ layers: layers.join(',') });
		}
	});
}

test('names of ports come and go with the ports', async ({ explorer }) => {
	const { get, when } = explorer;
	const odesa = get.symbols().getByText('Odesa', { exact: true });
	await when.opensAlive('?static=true');
	await expect(odesa).toBeVisible();

	await when.switchesLayer('ports', false);

	await expect(odesa).toBeHidden();
});

test('a link to the days of the grain initiative shows its corridor', async ({ explorer }) => {
	const { get, when, then } = explorer;
	const entry = (key: string) => get.legendEntries().filter({ hasText: say(key) });

	await when.opensAlive(`?static=true&date=${grainInitiative}`);

	await then.legendSays(legendOn(grainInitiative, defaultLayers));
	await expect(entry('kind_initiative_corridor')).toBeVisible();
	await expect(entry('kind_ukraine_corridor')).toHaveCount(0);
	await then.mapIsAsOf(grainInitiative);
});

test('the legend explains dotted lines while there are any', async ({ explorer }) => {
	const { get, when } = explorer;
	const note = get.legend().getByText(say('legend_schematic'));
	await when.opensAlive('?static=true');
	await expect(note).toBeVisible();

	await when.switchesLayer('corridors', false);

	await expect(note).toHaveCount(0);
});

test('the drawing holds what is in force on the date', async ({ explorer }) => {
	const { get, when, then } = explorer;
	await when.opensAlive('?static=true');

	await when.setsDate(grainInitiative);
	await then.addressSays({ date: grainInitiative });
	await then.legendSays(legendOn(grainInitiative, defaultLayers));

	for (const id of defaultLayers) {
		expect(await get.drawnOf(id), id).toEqual(idsInForce(id, grainInitiative));
	}

	await get.reportDay().click();
	await then.addressLacks('date');
	await then.legendSays(legendOn(reportDate, defaultLayers));
	await then.mapIsAsOf(reportDate);
});

test('a date outside what the map can show falls back and is named', async ({ explorer }) => {
	const { get, when, then } = explorer;

	await when.opensAlive('?static=true&date=1999-01-01');

	await then.mapIsAsOf(reportDate);
	await expect(get.problems().getByRole('listitem')).toHaveText([
		say('problem', { key: 'date', value: '1999-01-01' })
	]);
	await get.date().focus();
	await when.presses('Home', 'ArrowLeft');
	await then.mapIsAsOf(firstDate);
	await when.presses('End', 'ArrowRight');
	await then.mapIsAsOf(lastDate);
});

test('waters that dried up are drawn until they did', async ({ explorer }) => {
	const { get, when } = explorer;
	const dried = datedWaters().flatMap(({ properties }) => (properties?.to as string | null) ?? []);
	expect(dried.length, 'waters with an end in the basemap').toBeGreaterThan(0);
	for (const to of new Set(dried)) {
		const before = new Date(Date.parse(to) - 86_400_000).toISOString().slice(0, 10);

		await when.opensAlive(`?static=true&date=${before}`);
		await expect(get.drawing().locator(`.ground [data-to="${to}"]`).first()).toBeVisible();

		await when.setsDate(to);
		await expect(get.drawing().locator(`.ground [data-to="${to}"]`).first()).toBeHidden();
	}
});
