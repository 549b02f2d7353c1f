import { createHash } from 'node:crypto';
import type { FeatureCollection } from 'geojson';
import type { Confidence, FeatureProperties } from '../model/types.ts';
import { pathsOf, readCatalogue, readJson, type CatalogueEntry, type Files } from './catalogue.ts';
import { toCsv } from './csv.ts';
import { toKml } from './kml.ts';
import { extensionOf } from './media-types.ts';
import { sourceIdsIn } from './source-ids.ts';
import type { Table } from './table.ts';
import { joined, tablesOf } from './tables.ts';

/** A file that readers can have, by its path below `data/`. */
export interface Download {
	readonly path: string;
	readonly text: string;
	readonly bytes: number;
	/** Of its bytes, in hexadecimal digits. */
	readonly sha256: string;
	/** The table that it is, if it is one. */
	readonly table: Table | null;
	/** The file of `geodata/` that it is made from; `null` when it stands there itself. */
	readonly madeFrom: string | null;
}

/** How many facts a dataset has, and what of. */
export interface Count {
	readonly number: number;
	readonly of: 'features' | 'entries' | 'rows' | 'files';
}

/** How many features are how sure. */
export type ConfidenceSplit = Readonly<Record<Confidence, number>>;

/** What readers get of an entry of the catalogue. */
export interface DatasetDownloads {
	readonly entry: CatalogueEntry;
	readonly downloads: readonly Download[];
	readonly count: Count;
	/** `null` where single facts do not say. */
	readonly confidence: ConfidenceSplit | null;
	/** Ids of all sources that the dataset and its facts name, sorted. */
	readonly sources: readonly string[];
}

/** Where KML files are served, below `data/`. */
const kmlFolder = 'kml/';

/** Every dataset of the catalogue, in its order, with all its files. */
export function datasetsOf(files: Files): readonly DatasetDownloads[] {
	const catalogue = readCatalogue(files);
	const tables = new Map(catalogue.map((entry) => [entry.id, tablesOf(files, entry)]));
	const named = new Map(joined([...tables.values()].flat()).map((table) => [table.name, table]));
	return catalogue.map((entry) => {
		const own = (tables.get(entry.id) ?? []).flatMap(({ name }) => named.get(name) ?? []);
		return datasetOf(files, entry, own);
	});
}

function datasetOf(
	files: Files,
	entry: CatalogueEntry,
	tables: readonly Table[]
): DatasetDownloads {
	const paths = pathsOf(files, entry);
	const ownTable = tables.find(({ isOwnFile }) => isOwnFile) ?? null;
	const facts = paths.map((path) => download(path, files.get(path) ?? '', ownTable, null));
	const made = tables
		.filter(({ isOwnFile }) => !isOwnFile)
		.map((table) => download(table.path, toCsv(table), table, entry.file));
	return {
		entry,
		downloads: [...facts, ...made, ...kmlOf(files, entry, tables)],
		count: countOf(entry, paths, tables),
		confidence: confidenceOf(files, entry),
		sources: [...new Set([...entry.sources, ...sourceIdsIn(files, paths)])].sort()
	};
}

function download(
	path: string,
	text: string,
	table: Table | null,
	madeFrom: string | null
): Download {
	const sha256 = createHash('sha256').update(text).digest('hex');
	return { path, text, bytes: Buffer.byteLength(text), sha256, table, madeFrom };
}

/** Features with names as KML; the basemap, a folder, is none. */
function kmlOf(files: Files, entry: CatalogueEntry, [table]: readonly Table[]): Download[] {
	if (extensionOf(entry.file) !== 'geojson' || !table) return [];
	const collection = readFeatures(files, entry);
	if (!collection.features.every(({ properties }) => properties?.['name']?.en)) return [];
	const { title, description, licence, asOf } = entry;
	const about = {
		name: title.en,
		description: `${description.en} As of ${asOf}. Licence: ${licence}. Not for navigation.`
	};
	const path = `${kmlFolder}${entry.id}.kml`;
	return [download(path, toKml(about, collection, table), null, entry.file)];
}

function readFeatures(files: Files, { file }: CatalogueEntry): FeatureCollection {
	return readJson<FeatureCollection>(files, file);
}

function countOf(
	{ id, file }: CatalogueEntry,
	paths: readonly string[],
	tables: readonly Table[]
): Count {
	const main = tables.find(({ name }) => name === id) ?? tables[0];
	if (!main) return { number: paths.length, of: 'files' };
	const kinds = { geojson: 'features', csv: 'rows' } as const;
	const of = kinds[extensionOf(file) as keyof typeof kinds] ?? 'entries';
	return { number: main.rows.length, of };
}

function confidenceOf(files: Files, entry: CatalogueEntry): ConfidenceSplit | null {
	if (extensionOf(entry.file) !== 'geojson') return null;
	const split = { published: 0, derived: 0, approximate: 0 };
	for (const { properties } of readFeatures(files, entry).features) {
		const { confidence } = properties as Partial<FeatureProperties>;
		if (confidence === undefined) return null;
		split[confidence] += 1;
	}
	return split;
}
