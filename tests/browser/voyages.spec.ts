import { readFileSync } from 'node:fs';
import { formatDate, formatNumber } from '../../src/lib/i18n/format.ts';
import { palettes } from '../../src/lib/layers/palette.ts';
import { voyageEntry } from '../../src/lib/layers/voyage-mark.ts';
import { screenOf } from '../../src/lib/map/camera.ts';
import { endOf } from '../../src/lib/model/clock.ts';
import { recordEnd } from '../../src/lib/model/trade/figures.ts';
import { parseDays } from '../../src/lib/model/trade/parse.ts';
import type { IsoDate } from '../../src/lib/model/types.ts';
import { voyagesAt, voyagesOf } from '../../src/lib/model/voyages.ts';
import type { Explorer } from './driver.ts';
import { featuresOf } from './facts.ts';
import { readPicture } from './pictures.ts';
import { expect, test } from './test.ts';
import { say } from './words.ts';

const days = parseDays(
	readFileSync(new URL('../../geodata/trade/bsgi-days.csv', import.meta.url), 'utf8')
);
const voyages = voyagesOf(days, {
	type: 'FeatureCollection',
	features: [...featuresOf('corridors')]
});

/** Ships this far from their port and from the end of the way are not see-through. */
const openSeaNm = 40;

/** Places of the ships that are well at sea at the end of a day; no two so near that one hides the other. */
function placesOn(date: IsoDate) {
	return voyagesAt(voyages, endOf(date))
		.filter(
			({ sailedNm, voyage }) =>
				Math.min(sailedNm, voyage.way.lengthNm - sailedNm) > openSeaNm && voyage.tonnes > 20_000
		)
		.map(({ position }) => position);
}

/** How many of the ships of a day's end are on the picture of the map, as part of all. */
async function partShown({ get }: Explorer, date: IsoDate): Promise<number> {
	const { data, width } = readPicture(await get.map().screenshot());
	const [camera, size] = [await get.camera(), await get.mapSize()];
	const [red, green, blue] = [1, 3, 5].map((at) =>
		parseInt(palettes.light.ink.slice(at, at + 2), 16)
	);
	const places = placesOn(date);
	const shown = places.filter((position) => {
		const [x, y] = screenOf(position, camera, size);
		const at = (Math.round(y) * width + Math.round(x)) * 4;
		const off = [red, green, blue].map((part, index) => (part ?? 0) - (data[at + index] ?? 0));
		return Math.hypot(...off) < 40;
	});
	return shown.length / places.length;
}

function countOf(date: IsoDate): string {
	const rows = days.filter((row) => row.date === date);
	const sum = (part: 'voyages' | 'tonnes') => rows.reduce((total, row) => total + row[part], 0);
	return say('voyages_count_many', {
		count: formatNumber(sum('voyages')),
		tonnes: formatNumber(sum('tonnes'))
	});
}

const swell: IsoDate = '2022-09-20';

test('recorded ships lie on the map, sail while time plays, and end with the record', async ({
	page,
	explorer
}) => {
	const { get, when, then } = explorer;
	const readout = (words: string) => page.locator('figure').getByText(words);
	const shipEntry = () => get.legendEntries().filter({ hasText: voyageEntry.title() });
	expect(placesOn(swell).length).toBeGreaterThan(5);

	await when.opensLive(`?load=eager&date=${swell}`);
	await expect(readout(countOf(swell))).toBeVisible();
	await expect(readout(say('voyages_schematic'))).toBeVisible();
	await expect(shipEntry()).toBeVisible();
	await expect.poll(() => partShown(explorer, swell)).toBe(1);

	// Round to the slowest speed.
	const speed = page.getByRole('button', { name: say('timeline_speed') });
	while (!(await speed.textContent())?.includes(say('voyages_speed_day'))) await speed.click();
	await get.button('timeline_play').click();
	await expect.poll(() => partShown(explorer, swell)).toBeLessThan(0.7);
	await get.button('timeline_pause').click();
	const { date = '' } = get.query();
	expect(date > swell).toBe(true);
	await expect.poll(() => partShown(explorer, get.query().date ?? '')).toBe(1);

	await when.setsDate('2022-11-06');
	await expect(readout(say('voyages_count_none'))).toBeVisible();
	await when.setsDate('2023-06-15');
	await expect(readout(say('voyages_record_ended', { date: formatDate(recordEnd) }))).toBeVisible();
	await expect(shipEntry()).toHaveCount(0);
	await when.setsDate('2023-07-18');
	await then.mapIsAsOf('2023-07-18');
	await expect(page.locator('.departures')).toHaveCount(0);
});

test('who wants less motion has the count of the day, and no ship on the map', async ({
	page,
	explorer
}) => {
	const { given, get, when } = explorer;
	await given.readerWantsLessMotion();

	await when.opensLive(`?load=eager&date=${swell}`);

	const readout = page.locator('figure').getByText(countOf(swell));
	await expect(readout).toBeVisible();
	await expect(page.locator('figure').getByText(say('voyages_schematic'))).toHaveCount(0);
	await expect(get.legendEntries().filter({ hasText: voyageEntry.title() })).toHaveCount(0);
	await when.browserRests();
	expect(await partShown(explorer, swell)).toBe(0);

	await get.button('timeline_next').click();
	await expect(readout).toHaveCount(0);
});
