import {
	datasetIds,
	type Dataset,
	type DatasetFeature,
	type DatasetId,
	type PortProperties,
	type Source
} from './types.ts';

/** A feature with the dataset that it stands in. */
export interface ModelEntry {
	readonly dataset: DatasetId;
	readonly feature: DatasetFeature;
}

/** The facts, indexed; nobody changes them. A dataset that could not be had is absent. */
export interface Model {
	readonly datasets: ReadonlyMap<DatasetId, Dataset>;
	readonly byId: ReadonlyMap<string, ModelEntry>;
	readonly sources: ReadonlyMap<string, Source>;
}

/** Facts that are not what they should be; the message names dataset, id and rule. */
export class GeodataError extends Error {
	override name = 'GeodataError';
	readonly dataset: DatasetId | 'sources';

	constructor(dataset: DatasetId | 'sources', rule: string) {
		super(`${dataset}: ${rule}`);
		this.dataset = dataset;
	}
}

const isText = (value: unknown) => typeof value === 'string' && value !== '';
const isOpenDate = (value: unknown) => value === null || typeof value === 'string';

type Candidate = {
	readonly type?: unknown;
	readonly geometry?: { readonly coordinates?: unknown } | null;
	readonly properties?: Partial<PortProperties> | null;
} | null;

/** The least that the map needs of a feature; the full rules stand in `npm run check:geodata`. */
const rules: readonly (readonly [
	rule: string,
	holds: (feature: NonNullable<Candidate>) => boolean
])[] = [
	['is not a GeoJSON Feature', ({ type }) => type === 'Feature'],
	['has no geometry', ({ geometry }) => Array.isArray(geometry?.coordinates)],
	['has no kind', ({ properties }) => isText(properties?.kind)],
	['has no English name', ({ properties }) => isText(properties?.name?.en)],
	['has no dates', ({ properties }) => isOpenDate(properties?.from) && isOpenDate(properties?.to)],
	['has no list of sources', ({ properties }) => Array.isArray(properties?.sources)]
];

function asFeature(dataset: DatasetId, raw: unknown): DatasetFeature {
	const feature = raw as Candidate;
	const id = feature?.properties?.id;
	if (!feature || !isText(id)) throw new GeodataError(dataset, 'a feature has no id');
	const broken = rules.find(([, holds]) => !holds(feature));
	if (broken) throw new GeodataError(dataset, `${id}: ${broken[0]}`);
	if (dataset === 'ports' && !Array.isArray(feature.properties?.statuses)) {
		throw new GeodataError(dataset, `${id}: has no statuses`);
	}
	return raw as DatasetFeature;
}

/**
 * Checks one dataset as it came from a file.
 * @throws {GeodataError} naming dataset, feature id and what is missing
 */
export function asDataset(id: DatasetId, raw: unknown): Dataset {
	const collection = raw as Partial<Dataset> | null;
	if (collection?.type !== 'FeatureCollection' || !Array.isArray(collection.features)) {
		throw new GeodataError(id, 'is not a GeoJSON FeatureCollection');
	}
	return { type: 'FeatureCollection', features: collection.features.map((f) => asFeature(id, f)) };
}

/**
 * Checks the list of sources as it came from a file.
 * @throws {GeodataError} naming the source and what is missing
 */
export function asSources(raw: unknown): readonly Source[] {
	const sources = (raw as { sources?: unknown } | null)?.sources;
	if (!Array.isArray(sources)) throw new GeodataError('sources', 'is not a list of sources');
	return sources.map((candidate: Partial<Source> | null) => {
		if (!isText(candidate?.id)) throw new GeodataError('sources', 'a source has no id');
		if (!isText(candidate?.title)) {
			throw new GeodataError('sources', `${candidate?.id}: has no title`);
		}
		return candidate as Source;
	});
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
			if (byId.has(id)) throw new GeodataError(dataset, `${id}: id is used twice`);
			byId.set(id, { dataset, feature: feature as DatasetFeature });
		}
	}
	return Object.freeze({
		datasets,
		byId,
		sources: new Map(sources.map((source) => [source.id, source]))
	});
}

/** No facts yet. */
export const emptyModel: Model = buildModel(new Map(), []);
