import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { palettes } from '../../../../src/lib/layers/palette.ts';
import { pictureOf } from '../../../../src/lib/map/picture/picture.ts';
import { pngOf } from '../../../../src/lib/map/picture/raster.ts';

const draw = (view: string) =>
	pngOf(pictureOf({ view, size: { widthPx: 900, heightPx: 500 }, language: 'en' }));

function colourAt(png: PNG, x: number, y: number): string {
	const start = (y * png.width + x) * 4;
	return `#${png.data.subarray(start, start + 3).toString('hex')}`;
}

it.each(['light', 'dark'] as const)(
	'is a PNG of the size that was asked for, %s',
	async (theme) => {
		const bytes = await draw(`?dark=${theme === 'dark'}&layers=`);
		const png = PNG.sync.read(Buffer.from(bytes));
		expect([png.width, png.height]).toEqual([900, 500]);
		expect(colourAt(png, 897, 250)).toBe(palettes[theme].paper);
		// Deep water, and land in the lower right corner of the map.
		expect(colourAt(png, 300, 330)).toBe(palettes[theme].depths.at(-1));
		expect(colourAt(png, 630, 490)).toBe(palettes[theme].land);
	}
);

it('has the same bytes each time', async () => {
	const [one, other] = [await draw(''), await draw('')];
	expect(Buffer.compare(one, other)).toBe(0);
});

it('refuses what is no SVG', async () => {
	await expect(pngOf('<svg><g></svg>')).rejects.toThrow();
});
