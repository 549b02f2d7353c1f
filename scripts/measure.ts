/**
 * `npm run measure`: what a view of the built site sends, in kB (1,000 bytes), as Markdown.
 *
 * Run `npm run build` first. Own JavaScript is what the page loads at once (its modules and what
 * they import); the engine is what the map adds when it is loaded.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { reachable } from './reachable.ts';
import { importsIn } from './site/module-imports.ts';

const build = 'build';

interface Size {
	raw: number;
	gzip: number;
	brotli: number;
}

function sizeOf(paths: readonly string[]): Size {
	const sum: Size = { raw: 0, gzip: 0, brotli: 0 };
	for (const path of paths) {
		const content = readFileSync(path);
		sum.raw += content.length;
		sum.gzip += gzipSync(content, { level: 9 }).length;
		const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
		sum.brotli += brotliCompressSync(content, { params }).length;
	}
	return sum;
}

function filesIn(folder: string, pattern: RegExp): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((path) => join(folder, path))
		.filter((path) => pattern.test(path) && statSync(path).isFile())
		.sort();
}

/** What a page loads at once of the site's own modules. */
function scriptsOf(page: string): string[] {
	const pathsFrom = (file: string, links: readonly string[]) =>
		links.map((link) => join(dirname(file), link));
	const html = readFileSync(page, 'utf8');
	const named = [...html.matchAll(/href="(\.{1,2}\/_app[^"]+\.js)"/g)].map(([, link = '']) => link);
	return [
		...reachable(pathsFrom(page, named), (path) =>
			pathsFrom(path, importsIn(readFileSync(path, 'utf8')))
		)
	];
}

const page = join(build, 'index.html');
const framedPage = join(build, 'embed/index.html');
const ownScripts = scriptsOf(page);
const allScripts = filesIn(join(build, '_app'), /\.m?js$/);
const engineScripts = allScripts.filter((path) => !ownScripts.includes(path) && isEngine(path));

function isEngine(path: string): boolean {
	return readFileSync(path, 'utf8').includes('maplibre');
}

const rows: readonly (readonly [string, readonly string[]])[] = [
	['Page (HTML with map, legend, list, CSS)', [page]],
	['Own JavaScript, loaded at once', ownScripts],
	['Framed page', [framedPage]],
	['Its own JavaScript, loaded at once', scriptsOf(framedPage)],
	['Engine (MapLibre, its worker), loaded when idle or touched', engineScripts],
	[
		'Facts (datasets and sources)',
		filesIn(join(build, 'data'), /data\/[^/]+\.geojson$|sources\.json$/)
	],
	['Ground for the engine, coarse', filesIn(join(build, 'data/basemap'), /coarse|depth|context/)],
	['Ground, fine, loaded when zoomed in', filesIn(join(build, 'data/basemap'), /fine/)],
	['embed.js, for host pages', [join(build, 'embed.js')]]
];

const kB = (bytes: number) => (bytes / 1000).toFixed(1);

console.log('| What | Files | Raw kB | gzip kB | Brotli kB |\n|---|---|---|---|---|');
for (const [what, paths] of rows) {
	const { raw, gzip, brotli } = sizeOf(paths);
	console.log(`| ${what} | ${paths.length} | ${kB(raw)} | ${kB(gzip)} | ${kB(brotli)} |`);
}
console.log(`\nOwn modules: ${ownScripts.map((path) => relative(build, path)).join(', ')}`);
