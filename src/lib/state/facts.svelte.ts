import { emptyModel, type Model } from '../model/load.ts';
import { fetchFacts, noneMissing, type Fetch, type FetchedFacts } from './fetch-facts.ts';

interface Options {
	/** Where the site begins, with a slash at its end; relative is fine. */
	readonly base: string;
	readonly fetch: Fetch;
	/** Facts that are there already, for a page that brings its own. */
	readonly model?: Model;
}

/** The facts as they arrive. What fails is missing, and the rest works on. */
export class Facts {
	readonly #base: string;
	readonly #fetch: Fetch;
	#model: Model;
	#missing: FetchedFacts['missing'];
	#isLoading = $state(false);
	#settled: Promise<void> = Promise.resolve();

	constructor({ base, fetch, model = emptyModel }: Options) {
		this.#base = base;
		this.#fetch = fetch;
		this.#model = $state.raw(model);
		this.#missing = $state.raw(noneMissing);
	}

	/** What is there of the facts; a new value when more has come. */
	get model(): Model {
		return this.#model;
	}

	/** What could not be had in the last attempt, and why. */
	get missing(): FetchedFacts['missing'] {
		return this.#missing;
	}

	get isLoading(): boolean {
		return this.#isLoading;
	}

	/** Fetches what is not there yet; never rejects. A call during another adds nothing. */
	load(): Promise<void> {
		if (!this.#isLoading) this.#settled = this.#load();
		return this.#settled;
	}

	/** Waits for an attempt that is under way; what is there then may still lack something. */
	settled(): Promise<void> {
		return this.#settled;
	}

	async #load(): Promise<void> {
		this.#isLoading = true;
		const { model, missing } = await fetchFacts(this.#model, this.#base, this.#fetch);
		this.#model = model;
		this.#missing = missing;
		this.#isLoading = false;
	}

	/** Asks again for what is missing. */
	retry(): Promise<void> {
		return this.load();
	}
}
