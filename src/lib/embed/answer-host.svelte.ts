import { untrack } from 'svelte';
import type { PassageOutline, StoryOutline } from '../model/story-outline.ts';
import { isMapDate } from '../model/date-range.ts';
import type { KnownIds } from '../state/types.ts';
import type { ViewState } from '../state/view.svelte.ts';
import type { Article } from './article.svelte.ts';
import type { HostLine } from './host-line.ts';
import type { HostMethod, HostMethods, PassageQuotes } from './protocol.ts';
import { Throttle } from './throttle.ts';

/** What the host's methods act on, and what is told of. */
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

/** Least time between two messages of one kind. */
const tellMs = 100;

export interface HostAnswers {
	/** Asks the host to show the words of a passage, as if it had just been chosen. */
	request(passage: string): void;
}

/** Tells of a value when it is another than before, and not at the start. */
function tellWhenChanged<Value>(read: () => Value, tell: (value: Value) => void): void {
	let last = untrack(read);
	$effect(() => {
		const value = read();
		if (value === last) return;
		last = value;
		untrack(() => tell(value));
	});
}

/**
 * Does what the host asks, and tells it what the reader does, while the effect lives that this is
 * called in. Whatever is told anew is told at most ten times a second.
 */
export function answerHost(line: HostLine, answering: Answering): HostAnswers {
	const { view, story, known, article } = answering;
	const passageOf = (id: string) => story.passages.find((passage) => passage.id === id);

	let quotes: readonly PassageQuotes[] = [];
	/** What the host chose itself needs not be told back. */
	const byHost: Record<'passage' | 'feature', string | null> = { passage: null, feature: null };

	const ready = new Throttle(tellMs);
	const passages = new Throttle(tellMs);
	const changes = { state: new Throttle(tellMs), proposals: new Throttle(tellMs) };
	const complaints = new Throttle(tellMs);

	const complain = (detail: string) =>
		complaints.call(() => line.tell({ event: 'error', data: { detail } }));

	async function tellPassages(): Promise<void> {
		try {
			quotes = await answering.quotes();
			line.tell({ event: 'passages', data: { passages: quotes } });
		} catch (error) {
			complain(error instanceof Error ? error.message : String(error));
		}
	}

	const does: { readonly [Name in keyof HostMethods]: (params: HostMethods[Name]) => void } = {
		hello(params) {
			ready.call(() => line.tell({ event: 'ready', data: { search: view.search } }));
			if (params.passages) passages.call(() => void tellPassages());
		},
		setState({ search }) {
			view.replace(search);
			for (const { key, value } of view.problems) complain(`setState: ${key}=${value}`);
			byHost.passage = view.passage;
			byHost.feature = view.feature;
		},
		setLayers({ layers }) {
			for (const id of known.layers) view.showLayer(id, layers.includes(id));
			const unknown = layers.filter((id) => !known.layers.includes(id));
			if (unknown.length > 0) complain(`setLayers: no layer ${unknown[0]}`);
		},
		selectFeature({ feature }) {
			if (feature !== null && !known.features.has(feature)) {
				return complain(`selectFeature: no feature ${feature}`);
			}
			byHost.feature = feature;
			view.select(feature);
			if (feature !== null) answering.fit([feature]);
		},
		selectPassage({ passage: id }) {
			byHost.passage = id;
			if (id === null) return view.letGoAll();
			const passage = passageOf(id);
			if (!passage) return complain(`selectPassage: no passage ${id}`);
			answering.choosePassage(passage);
		},
		setDate({ date }) {
			if (!isMapDate(date)) return complain(`setDate: not a day of the map: ${date}`);
			view.setDate(date);
		},
		setTheme: ({ theme }) => view.setTheme(theme),
		highlightPassages: (params) =>
			article.learn(params.passages, (passage) => known.passages.has(passage))
	};

	function request(passage: string): void {
		const asked = quotes.find((one) => one.passage === passage);
		if (asked) line.tell({ event: 'passage.request', data: asked });
	}

	$effect(() => line.listen(({ method, params }: HostMethod) => does[method](params as never)));
	tellWhenChanged(
		() => view.search,
		(search) => changes.state.call(() => line.tell({ event: 'state', data: { search } }))
	);
	tellWhenChanged(
		() => (view.proposal ? [view.proposal] : view.compare).join(','),
		(ids) => {
			const proposals = ids.split(',').filter((id) => id !== '');
			changes.proposals.call(() => line.tell({ event: 'proposal.change', data: { proposals } }));
		}
	);
	tellWhenChanged(
		() => view.feature,
		(feature) => {
			const isNews = feature !== byHost.feature;
			byHost.feature = feature;
			if (feature === null || !isNews) return;
			line.tell({ event: 'feature.click', data: { feature, name: answering.nameOf(feature) } });
		}
	);
	tellWhenChanged(
		() => view.passage,
		(passage) => {
			const isNews = passage !== byHost.passage;
			byHost.passage = passage;
			if (passage !== null && isNews) request(passage);
		}
	);
	$effect(() => () => {
		for (const one of [ready, passages, changes.state, changes.proposals, complaints]) one.stop();
	});
	line.tell({ event: 'ready', data: { search: view.search } });
	return { request };
}
