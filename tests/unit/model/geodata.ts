import { readFileSync } from 'node:fs';
import { asDataset, buildModel, type Model } from '../../../src/lib/model/load.ts';
import type { Report } from '../../../src/lib/model/story.ts';
import type { Story } from '../../../src/lib/model/story-outline.ts';
import { datasetIds, type Dataset, type DatasetId } from '../../../src/lib/model/types.ts';

/** A file of `geodata/` as it stands, for tests of what the facts themselves make. */
export function readGeodata<Content>(file: string): Content {
	return JSON.parse(readFileSync(new URL(`../../../geodata/${file}`, import.meta.url), 'utf8'));
}

/** Every fact of the map, without sources. */
export function realModel(): Model {
	const datasets = datasetIds.map((id): [DatasetId, Dataset] => [
		id,
		asDataset(id, readGeodata(`${id}.geojson`))
	]);
	return buildModel(new Map(datasets), []);
}

/** The report of 24 March 2025 and all around it. */
export function realStory(): Story {
	const report = readGeodata<Report>('reports/2025-03-24-riyadh.json');
	return {
		report,
		reports: [report],
		...readGeodata<Pick<Story, 'proposals' | 'subjects'>>('proposals.json'),
		...readGeodata<Pick<Story, 'events'>>('events.json'),
		...readGeodata<Pick<Story, 'people'>>('people.json')
	};
}
