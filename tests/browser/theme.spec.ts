import type { Locator } from '@playwright/test';
import { PNG } from 'pngjs';
import { palettes, type Theme } from '../../src/lib/layers/palette.ts';
import type { LonLat } from '../../src/lib/model/types.ts';
import type { Explorer } from './driver.ts';
import { expect, test } from './test.ts';
import { say } from './words.ts';

/** In the Anatolian highland, away from every name and line. */
const inland: LonLat = [34.9, 40.62];

/** How far two colours may be apart on each channel, of 255: the browser's own rounding. */
const tolerance = 3;

type Colour = readonly [red: number, green: number, blue: number];

function colourOf(hex: string): Colour {
	const value = Number.parseInt(hex.slice(1), 16);
	return [value >> 16, (value >> 8) & 255, value & 255];
}

/** The colour that the reader sees on the map at `[lon, lat]`. */
async function seenAt(map: Locator, explorer: Explorer, position: LonLat): Promise<Colour> {
	const { x, y } = await explorer.get.pointOf(position);
	const box = await map.boundingBox();
	if (!box) throw new Error('The map has no place on the page');
	const { data, width } = PNG.sync.read(await map.screenshot());
	const at = 4 * (Math.round(y - box.y) * width + Math.round(x - box.x));
	return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
}

async function pageLooks(explorer: Explorer, theme: Theme): Promise<void> {
	const [red, green, blue] = colourOf(palettes[theme].paper);
	await expect(explorer.page.locator('body')).toHaveCSS(
		'background-color',
		`rgb(${red}, ${green}, ${blue})`
	);
	await expect(async () => {
		const seen = await seenAt(explorer.get.map(), explorer, inland);
		const wanted = colourOf(palettes[theme].land);
		const apart = Math.max(
			...seen.map((value, channel) => Math.abs(value - (wanted[channel] ?? 0)))
		);
		expect(apart, `land is ${seen}, not ${wanted}`).toBeLessThanOrEqual(tolerance);
	}).toPass({ timeout: 10_000 });
}

for (const tier of ['drawing', 'live map'] as const) {
	test(`the ${tier} follows the system, and what the reader asks for`, async ({
		page,
		explorer
	}) => {
		const { given, get, when, then } = explorer;
		await given.readersSystemIs('dark');
		await (tier === 'drawing' ? when.opensAlive('?static=true') : when.opensLive());
		await pageLooks(explorer, 'dark');

		await given.readersSystemIs('light');
		await pageLooks(explorer, 'light');
		await then.addressLacks('dark');

		await page.getByRole('radio', { name: say('theme_dark') }).check();
		await pageLooks(explorer, 'dark');
		await then.addressSays({ dark: 'true' });

		await page.getByRole('radio', { name: say('theme_auto') }).check();
		await pageLooks(explorer, 'light');
		await then.addressLacks('dark');
		await (tier === 'drawing' ? then.mapIsDrawing() : then.mapIsLive());
		await expect(get.map()).toBeVisible();
	});
}

test('a link can ask for a look, whatever the system has', async ({ explorer }) => {
	const { given, when } = explorer;
	await given.readersSystemIs('light');
	await when.opensAlive('?static=true&dark=true');
	await pageLooks(explorer, 'dark');

	await given.readersSystemIs('dark');
	await when.opensAlive('?static=true&dark=false');
	await pageLooks(explorer, 'light');
});
