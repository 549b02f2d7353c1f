import { datasetIds, type Dataset, type DatasetFeature, type DatasetId, type Source } from './types.ts';

/** A feature with the dataset that it stands in. */
export interface ModelEntry {
	readonly dataset: DatasetId;
	readonly feature: DatasetFeature;
}

/** The facts, indexed and frozen. A dataset that could not be had is absent. */
export interface Model {
	readonly datasets: ReadonlyMap<DatasetId, Dataset>;
	readonly byId: ReadonlyMap<string, ModelEntry>;
	readonly sources: ReadonlyMap<string, Source>;
}

/** A dataset that is not what it should be; the message names dataset, id and rule. */
export class GeodataError extends Error {
	override name = 'GeodataError';
}

/** The least that the map needs of a feature; the full rules stand in `npm run check:geodata`. */
function asFeature(dataset: DatasetId, candidate: unknown): DatasetFeature {
	const feature = candidate as Partial<DatasetFeature> | null;
	const id = feature?.properties?.id;
	if (typeof id !== 'string') throw new GeodataError(`${dataset}: a feature has no id`);
	if (!feature?.geometry) throw new GeodataError(`${dataset}: ${id}: has no geometry`);
	if (!feature.properties?.name?.en) throw new GeodataError(`${dataset}: ${id}: has no name`);
	return feature as DatasetFeature;
}

/**
 * Checks one dataset as it came from a file.
 * @throws {GeodataError} naming dataset, feature id and what is missing
 */
export function asDataset(id: DatasetId, raw: unknown): Dataset {
	const collection = raw as Partial<Dataset> | null;
	if (collection?.type !== 'FeatureCollection' || !Array.isArray(collection.features)) {
		throw new GeodataError(`${id}: is not a GeoJSON FeatureCollection`);
	}
	return { type: 'FeatureCollection', features: collection.features.map((f) => asFeature(id, f)) };
}

/**
 * Joins datasets and sources into one immutable model.
 * @throws {GeodataError} when two features share an id
 */
export function buildModel(
	datasets: ReadonlyMap<DatasetId, Dataset>,
	sources: readonly Source[]
): Model {
	const byId = new Map<string, ModelEntry>();
	for (const dataset of datasetIds) {
		for (const feature of datasets.get(dataset)?.features ?? []) {
			const { id } = feature.properties;
			if (byId.has(id)) throw new GeodataError(`${dataset}: ${id}: id is used twice`);
			byId.set(id, { dataset, feature: feature as DatasetFeature });
		}
	}
	return Object.freeze({
		datasets,
		byId,
		sources: new Map(sources.map((source) => [source.id, source]))
	});
}
