import licences from '#geodata/LICENSE.md?raw';
import { geodataFiles } from '../map/static/data.ts';
import type { Source } from '../model/types.ts';
import { readJson } from './catalogue.ts';
import { datasetsOf, type DatasetDownloads } from './datasets.ts';

let datasets: readonly DatasetDownloads[] | undefined;

/** The datasets of this site with their files, made once a process. Only pages being made call it. */
export function siteDatasets(): readonly DatasetDownloads[] {
	datasets ??= datasetsOf(geodataFiles());
	return datasets;
}

/** Text of every file below `data/` by its path there: the facts, their schemas, what is made from them. */
export function siteFiles(): ReadonlyMap<string, string> {
	const made = siteDatasets()
		.flatMap(({ downloads }) => downloads)
		.filter(({ madeFrom }) => madeFrom !== null)
		.map(({ path, text }) => [path, text] as const);
	return new Map([...geodataFiles(), ...made, ['LICENSE.md', licences]]);
}

/** Every source of the facts. */
export function siteSources(): readonly Source[] {
	return readJson<{ sources: Source[] }>(geodataFiles(), 'sources.json').sources;
}
