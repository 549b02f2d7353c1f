import { factFeatures } from '../context.ts';
import { listOf, textsIn } from '../lists.ts';
import { allRecords, tableRecords } from '../records.ts';
import { defineRule, type Finding, type GeodataContext } from '../types.ts';

/** Every naming of a source, wherever it stands: a list in JSON, a column in tables. */
function* sourceNamings(context: GeodataContext): Generator<Finding & { source: string }> {
	for (const { file, id, value } of allRecords(context)) {
		const column = context.tables.has(file) ? [value['source']] : [];
		for (const source of [...textsIn(value['sources']), ...textsIn(column)]) {
			yield { file, id, source, message: `source "${source}" is not in sources.json` };
		}
	}
}

/** Every naming of a port: by corridors, and by rows, as their port or as the key of what they measure. */
function* portNamings(context: GeodataContext): Generator<Finding & { port: string }> {
	for (const { file, id, properties } of context.features.get('corridors.geojson') ?? [])
		for (const port of textsIn(properties['ports']))
			yield { file, id, port, message: `port "${port}" is not in ports.geojson` };
	for (const { file, id, value, line } of tableRecords(context)) {
		const column = value['measure'] === 'port' ? 'key' : 'port';
		for (const port of textsIn([value[column]])) {
			const message = `line ${line}, column ${column}: port "${port}" is not in ports.geojson`;
			yield { file, id, port, message };
		}
	}
}

/** A source that a fact names must be in the list of sources. */
export const sourceKnown = defineRule('source-known', function* (context) {
	const sources = new Set(listOf(context, 'sources.json').map(({ id }) => id));
	for (const { source, ...finding } of sourceNamings(context))
		if (!sources.has(source)) yield finding;
});

/** A source that no fact names is a leftover. */
export const sourceUsed = defineRule('source-used', function* (context) {
	const named = new Set(Array.from(sourceNamings(context), ({ source }) => source));
	for (const { file, id } of listOf(context, 'sources.json'))
		if (!named.has(id)) yield { file, id, message: 'no fact names this source' };
});

/** A port that a corridor or a table names is a feature of `ports.geojson`. */
export const portKnown = defineRule('port-known', function* (context) {
	const ports = new Set(context.features.get('ports.geojson')?.map(({ id }) => id));
	for (const { port, ...finding } of portNamings(context)) if (!ports.has(port)) yield finding;
});

/** A correction names a dataset of the catalogue, and a feature or row that exists in its file. */
export const correctionKnown = defineRule('correction-known', function* (context) {
	const fileOf = new Map(context.catalogue.map((entry) => [entry.id, entry.file]));
	const facts = [...factFeatures(context), ...tableRecords(context)];
	const features = new Set(facts.map(({ file, id }) => `${file} ${id}`));
	for (const { file, id, value } of listOf(context, 'corrections.json')) {
		const { dataset, feature } = value;
		if (typeof dataset !== 'string') continue;
		const datasetFile = fileOf.get(dataset);
		if (datasetFile === undefined)
			yield { file, id, message: `dataset "${dataset}" is not in catalogue.json` };
		else if (typeof feature === 'string' && !features.has(`${datasetFile} ${feature}`))
			yield { file, id, message: `feature "${feature}" is not in ${datasetFile}` };
	}
});
