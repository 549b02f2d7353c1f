import type { Geometry } from 'geojson';
import { readTable, type TableForm } from './tables.ts';
import type {
	CatalogueEntry,
	CheckedFeature,
	GeodataContext,
	GeodataFile,
	Table
} from './types.ts';

type Json = Readonly<Record<string, unknown>>;

/** How deep the arrays of `coordinates` are nested above a position. */
const nesting: Readonly<Record<string, number>> = {
	Point: 0,
	MultiPoint: 1,
	LineString: 1,
	MultiLineString: 2,
	Polygon: 2,
	MultiPolygon: 3
};

export function isObject(value: unknown): value is Json {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isBasemap(path: string): boolean {
	return path.startsWith('basemap/');
}

function hasPositions(coordinates: unknown, depth: number): boolean {
	if (!Array.isArray(coordinates)) return false;
	if (depth > 0) return coordinates.every((part) => hasPositions(part, depth - 1));
	return coordinates.length >= 2 && coordinates.every((number) => Number.isFinite(number));
}

function isGeometry(value: unknown): value is Geometry {
	if (!isObject(value)) return false;
	const depth = nesting[String(value['type'])];
	return depth !== undefined && hasPositions(value['coordinates'], depth);
}

/** The id by which breaches name a feature; `feature 3` (counted from 1) when it has none. */
export function featureId(feature: unknown, index: number): string {
	const properties = isObject(feature) ? feature['properties'] : undefined;
	const id = isObject(properties) ? properties['id'] : undefined;
	return typeof id === 'string' && id ? id : `feature ${index + 1}`;
}

/** The members of a FeatureCollection, unchecked; none for any other content. */
export function rawFeatures(file: GeodataFile): readonly unknown[] {
	const features = isObject(file.content) ? file.content['features'] : undefined;
	return Array.isArray(features) ? features : [];
}

function checkedFeatures(file: GeodataFile): CheckedFeature[] {
	return rawFeatures(file).flatMap((feature, index) => {
		if (!isObject(feature) || !isGeometry(feature['geometry'])) return [];
		const { geometry, properties } = feature;
		return {
			file: file.path,
			id: featureId(feature, index),
			geometry,
			properties: isObject(properties) ? properties : {}
		};
	});
}

function catalogueEntries(catalogue: unknown): CatalogueEntry[] {
	const datasets = isObject(catalogue) ? catalogue['datasets'] : undefined;
	if (!Array.isArray(datasets)) return [];
	return datasets.filter(isObject).flatMap(({ id, file, schema }) => {
		if (typeof id !== 'string' || typeof file !== 'string') return [];
		return { id, file, schema: typeof schema === 'string' ? schema : null };
	});
}

function parse(path: string, text: string): unknown {
	if (!/\.(geo)?json$/.test(path)) return undefined;
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

const asTexts = (value: unknown): string[] =>
	[value].flat().filter((member) => typeof member === 'string');

function formOf(schema: unknown): TableForm | undefined {
	const properties = isObject(schema) ? schema['properties'] : undefined;
	if (!isObject(schema) || !isObject(properties)) return undefined;
	const types = Object.entries(properties).map(
		([column, property]) => [column, isObject(property) ? asTexts(property['type']) : []] as const
	);
	return { types: new Map(types), key: asTexts(schema['primaryKey']) };
}

/** Every table, by the schema that the catalogue names for it. */
function tablesOf(
	files: ReadonlyMap<string, GeodataFile>,
	catalogue: readonly CatalogueEntry[]
): Map<string, Table> {
	const schemaOf = new Map(catalogue.map(({ file, schema }) => [file, schema]));
	const tables = [...files.values()].filter(({ path }) => path.endsWith('.csv'));
	return new Map(
		tables.map((file) => {
			const schema = files.get(schemaOf.get(file.path) ?? '');
			return [file.path, readTable(file, formOf(schema?.content))] as const;
		})
	);
}

/**
 * Reads every text once. Text that is not JSON gets no content; the rule `parses` says where.
 * @param texts file contents by path inside the geodata folder
 */
export function createContext(texts: ReadonlyMap<string, string>): GeodataContext {
	const files = new Map<string, GeodataFile>();
	const features = new Map<string, CheckedFeature[]>();
	for (const [path, text] of texts) {
		const file = { path, text, content: parse(path, text) };
		files.set(path, file);
		if (path.endsWith('.geojson')) features.set(path, checkedFeatures(file));
	}
	const catalogue = catalogueEntries(files.get('catalogue.json')?.content);
	return { files, features, catalogue, tables: tablesOf(files, catalogue) };
}

/** Features of every dataset but the basemap. */
export function* factFeatures(context: GeodataContext): Generator<CheckedFeature> {
	for (const [path, features] of context.features) if (!isBasemap(path)) yield* features;
}

/** Features of every dataset, basemap included. */
export function* allFeatures(context: GeodataContext): Generator<CheckedFeature> {
	for (const features of context.features.values()) yield* features;
}

/** Paths that a catalogue entry stands for. */
export function entryPaths(context: GeodataContext, { file }: CatalogueEntry): string[] {
	if (!file.endsWith('/')) return context.files.has(file) ? [file] : [];
	return [...context.files.keys()].filter((path) => path.startsWith(file));
}
