import { readCorrections, type Correction } from '#lib/downloads/catalogue.ts';
import type { DatasetDownloads } from '#lib/downloads/datasets.ts';
import { siteDatasets, siteSources } from '#lib/downloads/site.ts';
import { geodataFiles } from '#lib/map/static/data.ts';
import type { Source } from '#lib/model/types.ts';

/** What the page tells of. */
export interface PageData {
	readonly datasets: readonly DatasetDownloads[];
	/** Newest first. */
	readonly corrections: readonly Correction[];
	readonly sources: ReadonlyMap<string, Source>;
	/** Paths below `data/`. */
	readonly schemas: readonly string[];
}

/** Only the server calls it: the page is never made alive, and the browser gets an empty module. */
export function pageData(): PageData {
	const files = geodataFiles();
	return {
		datasets: siteDatasets(),
		corrections: readCorrections(files),
		sources: new Map(siteSources().map((source) => [source.id, source])),
		schemas: [...files.keys()].filter((path) => path.startsWith('schema/')).sort()
	};
}
