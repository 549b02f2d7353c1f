import { buildModel, asDataset, type Model } from '../../model/load.ts';
import type { Report } from '../../model/story.ts';
import { orderReports, type Story } from '../../model/story-outline.ts';
import { reportDate } from '../../model/time.ts';
import { readTrade, tradeFiles, type TradeTables } from '../../model/trade/tables.ts';
import { datasetIds, type Dataset, type DatasetId, type Source } from '../../model/types.ts';
import type { BasemapFile } from '../../layers/basemap.ts';
import type { FeatureCollection } from 'geojson';

/**
 * The facts as files, read when pages are made. Only the prerendering tier imports this: the
 * browser fetches the same files from `/data/`.
 */
const files = import.meta.glob<string>('/geodata/**/*.{json,geojson,csv}', {
	query: '?raw',
	import: 'default',
	eager: true
});

const texts: ReadonlyMap<string, string> = new Map(
	Object.entries(files).map(([path, text]) => [path.slice('/geodata/'.length), text])
);

/** Every file of `geodata/` as text by its path there. */
export function geodataFiles(): ReadonlyMap<string, string> {
	return texts;
}

function textOf(path: string): string {
	const text = texts.get(path);
	if (text === undefined) throw new Error(`geodata/${path}: no such file`);
	return text;
}

const contents = new Map<string, unknown>();

/** The content of a file, parsed once; no one may change it. */
function read(path: string): unknown {
	const text = textOf(path);
	try {
		if (!contents.has(path)) contents.set(path, JSON.parse(text));
	} catch (error) {
		throw new Error(`geodata/${path}: does not parse: ${(error as Error).message}`, {
			cause: error
		});
	}
	return contents.get(path);
}

/** How closely the ground is drawn; see `fineFromZoom`. */
export type Level = 'coarse' | 'fine';

export function readBasemap(file: BasemapFile, level: Level | null): FeatureCollection {
	return read(`basemap/${level ? `${file}-${level}` : file}.geojson`) as FeatureCollection;
}

/** The reports, and the proposals, people and events around them. */
export function readStory(): Story {
	const { proposals, subjects } = read('proposals.json') as Pick<Story, 'proposals' | 'subjects'>;
	const paths = [...texts.keys()].filter((path) => path.startsWith('reports/'));
	const reports = orderReports(
		paths.map((path) => read(path) as Report),
		reportDate
	);
	return {
		report: reports[0] as Report,
		reports,
		proposals,
		subjects,
		...(read('events.json') as Pick<Story, 'events'>),
		...(read('people.json') as Pick<Story, 'people'>)
	};
}

/** What moved by sea, parsed for every call: each language's page asks once. */
export function readTradeTables(): TradeTables {
	return readTrade((table) => textOf(tradeFiles[table]));
}

let model: Model | undefined;

/** The model of the whole site, built once a process. */
export function readModel(): Model {
	model ??= buildModel(
		new Map(
			datasetIds.map((id): [DatasetId, Dataset] => [id, asDataset(id, read(`${id}.geojson`))])
		),
		(read('sources.json') as { sources: readonly Source[] }).sources
	);
	return model;
}
