/** The site that is measured: our build, the two pages to compare it with, and copies with more data. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, Point } from 'geojson';
import { build } from 'vite';
import { forms } from '../scripts/site/precompress.ts';
import { filesBelow } from '../scripts/site/hosts/files.ts';

const pages = new URL('./pages/', import.meta.url).pathname;

/** How often the incidents are there in each copy; 1 is the site itself. */
export const growths = [1, 10, 100] as const;

/** Folder of a copy below the site's, with a slash at its end; none for the site itself. */
export const folderOf = (times: number) => (times === 1 ? '' : `${times}-times/`);

/** Every incident `times` times, each copy a little aside and with an id of its own. */
function grown(incidents: FeatureCollection<Point>, times: number): FeatureCollection<Point> {
	const copies = Array.from({ length: times }, (_, copy) =>
		incidents.features.map((feature) => {
			const [lon = 0, lat = 0] = feature.geometry.coordinates;
			const id = copy === 0 ? feature.id : `${feature.id}-${copy}`;
			const aside = [lon + ((copy * 0.37) % 4) - 2, lat + ((copy * 0.23) % 2) - 1];
			return {
				...feature,
				id,
				geometry: { ...feature.geometry, coordinates: copy === 0 ? [lon, lat] : aside },
				properties: { ...feature.properties, id }
			};
		})
	);
	return { ...incidents, features: copies.flat() };
}

/** The copies are compared on this machine only, where compression tells nothing. */
const isCopy = (path: string) =>
	growths.some((times) => times > 1 && path.startsWith(folderOf(times)));

function compress(folder: string): void {
	for (const path of filesBelow(folder).filter((one) => !isCopy(one))) {
		const file = join(folder, path);
		for (const [end, content] of forms(file, readFileSync(file))) {
			if (end !== '') writeFileSync(file + end, content);
		}
	}
}

/**
 * Makes the site in an empty folder, compressed as a good host would send it.
 * @param built our site, from `npm run build`
 */
export async function makeSite(built: string, folder: string): Promise<void> {
	await build({
		root: pages,
		configFile: false,
		base: './',
		logLevel: 'error',
		worker: { format: 'es' },
		build: {
			outDir: folder,
			target: 'esnext',
			chunkSizeWarningLimit: 2000,
			rolldownOptions: {
				input: ['maplibre', 'leaflet'].map((name) => join(pages, name, 'index.html'))
			}
		}
	});
	const own = filesBelow(folder);
	cpSync(built, folder, { recursive: true });
	for (const times of growths.filter((one) => one > 1)) {
		const copy = join(folder, folderOf(times));
		for (const path of own) cpSync(join(folder, path), join(copy, path));
		cpSync(built, copy, { recursive: true });
		const file = join(copy, 'data/incidents.geojson');
		const incidents = JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection<Point>;
		writeFileSync(file, JSON.stringify(grown(incidents, times)));
	}
	compress(folder);
}
