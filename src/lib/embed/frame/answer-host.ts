import { isMapDate } from '../../model/date-range.ts';
import type { PassageOutline, StoryOutline } from '../../model/story-outline.ts';
import type { KnownIds } from '../../state/types.ts';
import type { ViewState } from '../../state/view.svelte.ts';
import type { Article } from './article.svelte.ts';
import type { HostLine } from './host-line.ts';
import type { HostMethod, HostMethods, PassageQuotes } from '../messages/protocol.ts';
import { Throttle } from './throttle.ts';

/** What the host's methods act on. */
export interface Answering {
	readonly view: ViewState;
	readonly story: StoryOutline;
	readonly known: KnownIds;
	readonly article: Article;
	/** Name of a feature in the page's language. */
	nameOf(featureId: string): string;
	/** Shows all of these features. */
	fit(featureIds: readonly string[]): void;
	choosePassage(passage: PassageOutline): void;
	/** The quotations of the report; may have to be fetched. */
	quotes(): Promise<readonly PassageQuotes[]>;
}

/** What of a view is told when it changes. */
interface ToldView {
	readonly search: string;
	readonly feature: string | null;
	readonly passage: string | null;
	/** Over the map: none, one, or several that are compared. */
	readonly proposals: readonly string[];
}

function toldOf({ search, feature, passage, proposal, compare }: ViewState): ToldView {
	return { search, feature, passage, proposals: proposal ? [proposal] : compare };
}

/** Least time in ms between two messages of one kind. */
const tellMs = 100;

type Does = { readonly [Name in keyof HostMethods]: (params: HostMethods[Name]) => void };

/**
 * Does what the host asks, and tells it what the reader does. Whatever a stranger can bring about is
 * told at most ten times a second.
 */
export class HostAnswers {
	readonly #line: HostLine;
	readonly #answering: Answering;
	readonly #throttles = {
		ready: new Throttle(tellMs),
		passages: new Throttle(tellMs),
		state: new Throttle(tellMs),
		proposals: new Throttle(tellMs),
		error: new Throttle(tellMs)
	};
	#quotes: readonly PassageQuotes[] = [];
	/** What was told last, or what the host itself has chosen, which needs not be told back. */
	#told: ToldView;

	constructor(line: HostLine, answering: Answering) {
		this.#line = line;
		this.#answering = answering;
		this.#told = toldOf(answering.view);
	}

	/** Says that the map is ready, and hears the host. Returns its undo. */
	start(): () => void {
		this.#does.hello({ passages: false });
		const undo = this.#line.listen(({ method, params }: HostMethod) =>
			this.#does[method](params as never)
		);
		return () => {
			undo();
			for (const throttle of Object.values(this.#throttles)) throttle.stop();
		};
	}

	/** What would be told now. */
	read(): ToldView {
		return toldOf(this.#answering.view);
	}

	/** Tells what is another than before. */
	tell(now: ToldView): void {
		const { search, feature, passage, proposals } = this.#told;
		this.#told = now;
		if (now.search !== search) {
			this.#throttles.state.call(() =>
				this.#line.tell({ event: 'state', data: { search: now.search } })
			);
		}
		if (now.proposals.join() !== proposals.join()) {
			this.#throttles.proposals.call(() =>
				this.#line.tell({ event: 'proposal.change', data: { proposals: now.proposals } })
			);
		}
		if (now.feature !== feature && now.feature !== null) {
			const name = this.#answering.nameOf(now.feature);
			this.#line.tell({ event: 'feature.click', data: { feature: now.feature, name } });
		}
		if (now.passage !== passage && now.passage !== null) this.request(now.passage);
	}

	/** Asks the host to show the words of a passage, if it has asked for the words. */
	request(passage: string): void {
		const asked = this.#quotes.find((one) => one.passage === passage);
		if (asked) this.#line.tell({ event: 'passage.request', data: asked });
	}

	readonly #does: Does = {
		hello: ({ passages }) => {
			const { search } = this.#answering.view;
			this.#throttles.ready.call(() => this.#line.tell({ event: 'ready', data: { search } }));
			if (passages) this.#throttles.passages.call(() => void this.#tellPassages());
		},
		setState: ({ search }) => {
			const { view } = this.#answering;
			view.replace(search);
			this.#told = { ...this.#told, feature: view.feature, passage: view.passage };
			for (const { key, value } of view.problems) this.#complain(`setState: ${key}=${value}`);
		},
		setLayers: ({ layers }) => {
			const { view, known } = this.#answering;
			for (const id of known.layers) view.showLayer(id, layers.includes(id));
			const unknown = layers.find((id) => !known.layers.includes(id));
			if (unknown !== undefined) this.#complain(`setLayers: no layer ${unknown}`);
		},
		selectFeature: ({ feature }) => {
			const { view, known, fit } = this.#answering;
			if (feature !== null && !known.features.has(feature)) {
				return this.#complain(`selectFeature: no feature ${feature}`);
			}
			this.#told = { ...this.#told, feature };
			view.select(feature);
			if (feature !== null) fit([feature]);
		},
		selectPassage: ({ passage: id }) => {
			const { view, story, choosePassage } = this.#answering;
			const passage = story.passages.find((one) => one.id === id);
			if (id !== null && !passage) return this.#complain(`selectPassage: no passage ${id}`);
			this.#told = { ...this.#told, passage: id };
			if (passage) choosePassage(passage);
			else view.letGoAll();
		},
		setDate: ({ date }) => {
			if (!isMapDate(date)) return this.#complain(`setDate: not a day of the map: ${date}`);
			this.#answering.view.setDate(date);
		},
		setTheme: ({ theme }) => this.#answering.view.setTheme(theme),
		highlightPassages: ({ passages }) => {
			const { article, known } = this.#answering;
			article.learn(passages, (passage) => known.passages.has(passage));
		}
	};

	async #tellPassages(): Promise<void> {
		try {
			this.#quotes = await this.#answering.quotes();
			this.#line.tell({ event: 'passages', data: { passages: this.#quotes } });
		} catch (error) {
			this.#complain(error instanceof Error ? error.message : String(error));
		}
	}

	#complain(detail: string): void {
		this.#throttles.error.call(() => this.#line.tell({ event: 'error', data: { detail } }));
	}
}
