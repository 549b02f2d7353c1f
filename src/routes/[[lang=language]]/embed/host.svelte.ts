import { onMount, untrack } from 'svelte';
import type { connect } from '#lib/embed/frame/connect.ts';
import { Article } from '#lib/embed/frame/article.svelte.ts';
import { newId } from '#lib/embed/frame/window.ts';
import { tellHeight } from '#lib/embed/frame/tell-height.ts';
import type { PassageOutline } from '#lib/model/story-outline.ts';
import { isFramed } from '#lib/state/framed.ts';
import { siteRoot } from '#lib/state/site.ts';
import type { PageFacts } from '../page-facts.ts';
import type { Session } from '../session.ts';
import type { Steering } from '../steering.ts';

/** The article around the map. */
export interface Host {
	/** Shows the words of a passage in the article; `null` when it has none of them. */
	showInArticle(passage: PassageOutline): (() => void) | null;
}

/** Without the network the map works on by itself. */
const ignore = () => {};

/** Speaks with the page that the map stands in while the component that calls this lives. */
export function joinHost(
	{ view, story, known }: Session,
	{ outline }: PageFacts,
	{ fit, choosePassage }: Pick<Steering, 'fit' | 'choosePassage'>
): Host {
	const article = new Article();
	let connection = $state.raw<ReturnType<typeof connect>>();

	onMount(() => {
		if (!isFramed(window)) return;
		const id = newId();
		const undoHeight = tellHeight(window, id);
		let isGone = false;
		// The height is wanted at once; nobody waits for the rest.
		void import('#lib/embed/frame/connect.ts').then(({ connect }) => {
			if (isGone) return;
			connection = connect(
				{ window, id },
				{ base: siteRoot(), fetch },
				{
					view,
					story,
					known,
					article,
					nameOf: (featureId) => outline.find((one) => one.id === featureId)?.name ?? featureId,
					fit: (ids) => void fit(ids),
					choosePassage
				}
			);
		}, ignore);
		return () => {
			isGone = true;
			connection?.undo();
			undoHeight();
		};
	});

	$effect(() => {
		const answers = connection?.answers;
		const now = answers?.read();
		untrack(() => now && answers?.tell(now));
	});

	return {
		showInArticle: ({ id }) => (article.has(id) ? () => connection?.answers.request(id) : null)
	};
}
