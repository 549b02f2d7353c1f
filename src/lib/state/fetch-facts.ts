import { asDataset, asSources, buildModel, GeodataError, type Model } from '../model/load.ts';
import { fetchFile, Refusal } from './fetch-file.ts';
import { datasetIds, type DatasetId } from '../model/types.ts';

/** Why facts are missing: no answer, a refusal of the server, or a file that breaks the rules. */
export type MissingReason = 'network' | 'refused' | 'broken';

export interface Missing {
	readonly reason: MissingReason;
	/** For developers, in English: names the file and the rule. */
	readonly detail: string;
}

/** What can be missing by itself: a dataset, or the list of sources. */
export type PartId = DatasetId | 'sources';

export type Fetch = (url: string) => Promise<Pick<Response, 'ok' | 'status' | 'json'>>;

/** Nothing is missing, or nothing was asked for yet. */
export const noneMissing: FetchedFacts['missing'] = new Map();

export interface FetchedFacts {
	readonly model: Model;
	readonly missing: ReadonlyMap<PartId, Missing>;
}

const reasonOf = (error: unknown): MissingReason => {
	if (error instanceof Refusal) return 'refused';
	return error instanceof GeodataError || error instanceof SyntaxError ? 'broken' : 'network';
};

const because = (error: unknown): Missing => ({
	reason: reasonOf(error),
	detail: error instanceof Error ? error.message : String(error)
});

function pathOf(part: PartId): string {
	return part === 'sources' ? 'sources.json' : `${part}.geojson`;
}

/**
 * Fetches what `held` has not got and joins both. Never rejects: a part that fails, or that
 * contradicts those before it, is missing and leaves the rest as it is.
 * @param base where the site begins, with a slash at its end
 */
export async function fetchFacts(held: Model, base: string, fetch: Fetch): Promise<FetchedFacts> {
	const datasets = new Map(held.datasets);
	let sources = [...held.sources.values()];
	const missing = new Map<PartId, Missing>();

	async function take(part: PartId): Promise<void> {
		const response = await fetchFile(fetch, base, pathOf(part));
		const raw: unknown = await response.json();
		if (part === 'sources') sources = [...asSources(raw)];
		else datasets.set(part, asDataset(part, raw));
	}

	const wanted: PartId[] = datasetIds.filter((id) => !datasets.has(id));
	if (sources.length === 0) wanted.push('sources');
	await Promise.all(
		wanted.map((part) => take(part).catch((error) => missing.set(part, because(error))))
	);

	for (;;) {
		try {
			return { model: buildModel(datasets, sources), missing };
		} catch (error) {
			if (!(error instanceof GeodataError && error.dataset !== 'sources')) throw error;
			datasets.delete(error.dataset);
			missing.set(error.dataset, because(error));
		}
	}
}
