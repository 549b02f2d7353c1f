/**
 * `npm run render -- --view "?date=2022-09-01" --size 1200x630 --out map.png`: a view of the map as a
 * picture, PNG or SVG by the file's ending, without a browser. See docs/pictures.md.
 */
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { readOptions, usage, UsageError, type RenderOptions } from './render/options.ts';
import { siteUrl } from './site/url.ts';

type Picture = typeof import('../src/lib/map/picture/picture.ts');
type Raster = typeof import('../src/lib/map/picture/raster.ts');

/** The map's own modules know their files by Vite's globs, so Vite loads them. */
async function load<Module>(path: string): Promise<Module> {
	const { module } = await runnerImport<Module>(path, {
		configFile: false,
		logLevel: 'error',
		define: { 'import.meta.env.SITE_URL': JSON.stringify(siteUrl()) }
	});
	return module;
}

async function render({ out, ...options }: RenderOptions): Promise<void> {
	const { pictureOf } = await load<Picture>('/src/lib/map/picture/picture.ts');
	const svg = pictureOf({ ...options, language: 'en' });
	if (out.endsWith('.svg')) return writeFileSync(out, svg);
	const { pngOf } = await load<Raster>('/src/lib/map/picture/raster.ts');
	writeFileSync(out, await pngOf(svg));
}

try {
	const options = readOptions(process.argv.slice(2));
	await render(options);
	console.log(`${options.out}: ${options.size.widthPx}x${options.size.heightPx} px`);
} catch (error) {
	console.error((error as Error).message);
	if (error instanceof UsageError) console.error(`\n${usage}`);
	process.exitCode = 1;
}
