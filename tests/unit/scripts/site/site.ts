import { siteHeaders } from '../../../../scripts/site/headers.ts';

/** Files of a small site, of each kind that has headers of its own. */
export const files = [
	'__data.json',
	'_app/immutable/chunks/a.js',
	'_app/immutable/workers/w.js',
	'_app/immutable/assets/font.woff2',
	'_app/version.json',
	'card.png',
	'data/LICENSE.md',
	'data/basemap/depth.geojson',
	'data/datapackage.json',
	'data/index.html',
	'data/kml/corridors.kml',
	'data/ports.geojson',
	'data/tables/ports.csv',
	'data/version.json',
	'embed.d.ts',
	'embed.js',
	'embed/index.html',
	'embed/__data.json',
	'icon.svg',
	'index.html',
	'oembed.json',
	'robots.txt',
	'uk/embed/index.html'
];

/** Files of a release; its name is not known when the settings are written. */
export const releasedFiles = files.map((file) => `v/1.2.3/${file}`);

export const headersAt = (path: string) =>
	siteHeaders(`https://maps.example.org${path}`, ['https://*.example.org', 'self']);

/** Address path of a file: pages are asked for by their folder. */
export function addressOf(file: string, sitePath: string): string {
	return sitePath + file.replace(/(^|\/)index\.html$/, '$1');
}
