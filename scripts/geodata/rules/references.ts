import { factFeatures } from '../context.ts';
import { listOf, textsIn } from '../lists.ts';
import { allRecords } from '../records.ts';
import { defineRule, type Finding, type GeodataContext } from '../types.ts';

/** Every naming of a source, wherever it stands. */
function* sourceNamings(context: GeodataContext): Generator<Finding & { source: string }> {
	for (const { file, id, value } of allRecords(context)) {
		for (const source of textsIn(value['sources'])) {
			yield { file, id, source, message: `source "${source}" is not in sources.json` };
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

/** The ports of a corridor are features of `ports.geojson`. */
export const portKnown = defineRule('port-known', function* (context) {
	const ports = new Set(context.features.get('ports.geojson')?.map(({ id }) => id));
	for (const { file, id, properties } of context.features.get('corridors.geojson') ?? [])
		for (const port of textsIn(properties['ports']))
			if (!ports.has(port)) yield { file, id, message: `port "${port}" is not in ports.geojson` };
});

/** A correction names a dataset of the catalogue, and a feature that exists in its file. */
export const correctionKnown = defineRule('correction-known', function* (context) {
	const fileOf = new Map(context.catalogue.map((entry) => [entry.id, entry.file]));
	const features = new Set(Array.from(factFeatures(context), ({ file, id }) => `${file} ${id}`));
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
