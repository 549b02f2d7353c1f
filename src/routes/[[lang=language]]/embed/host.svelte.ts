import { onMount, untrack } from 'svelte';
import { HostAnswers, toldOf } from '#lib/embed/frame/answer-host.ts';
import { Article } from '#lib/embed/frame/article.svelte.ts';
import { isFramed, newId } from '#lib/embed/frame/window.ts';
import { HostLine } from '#lib/embed/frame/host-line.ts';
import { fetchQuotes } from '#lib/embed/frame/quotes.ts';
import { tellHeight } from '#lib/embed/frame/tell-height.ts';
import type { PassageOutline } from '#lib/model/story-outline.ts';
import { siteRoot } from '#lib/state/site.ts';
import type { PageFacts } from '../page-facts.ts';
import type { Session } from '../session.ts';
import type { Steering } from '../steering.ts';

/** The article around the map. */
export interface Host {
	/** Shows the words of a passage in the article; `null` when it has none of them. */
	showInArticle(passage: PassageOutline): (() => void) | null;
}

/** Speaks with the page that the map stands in while the component that calls this lives. */
export function joinHost(
	{ view, story, known }: Session,
	{ outline }: PageFacts,
	{ fit, choosePassage }: Pick<Steering, 'fit' | 'choosePassage'>
): Host {
	const article = new Article();
	const reports = story.passages
		.map(({ report }) => report)
		.filter((report, index, all) => all.indexOf(report) === index);
	let answers = $state.raw<HostAnswers>();

	onMount(() => {
		if (!isFramed(window)) return;
		const id = newId();
		const undoHeight = tellHeight(window, id);
		answers = new HostAnswers(new HostLine(window, id), {
			view,
			story,
			known,
			article,
			nameOf: (featureId) => outline.find((one) => one.id === featureId)?.name ?? featureId,
			fit: (ids) => void fit(ids),
			choosePassage,
			quotes: () => fetchQuotes(reports, siteRoot(), fetch)
		});
		const undoAnswers = answers.start();
		return () => {
			undoAnswers();
			undoHeight();
		};
	});

	$effect(() => {
		const now = toldOf(view);
		untrack(() => answers?.tell(now));
	});

	return {
		showInArticle: ({ id }) => (article.has(id) ? () => answers?.request(id) : null)
	};
}
