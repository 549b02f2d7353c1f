import type { PassageQuotes } from '../messages/protocol.ts';
import { readArticle } from './article.ts';
import { findPassages, type Outcome } from './find.ts';
import { makeMarks, selectText } from './marks.ts';

export interface Links {
	/** Looks for these passages from now on. */
	ask: (asked: readonly PassageQuotes[]) => void;
	choose: (passage: string | null) => void;
	/** Where the article has a passage now. */
	rangesOf: (passage: string | null) => readonly Range[];
}

/** Least wait for changes of the page to gather. */
const restMs = 300;
/** Looking through the article takes one part of so many of the time, however busy the page. */
const share = 30;

/** What words may stand in and does something else when it is clicked. */
const operable = 'a,button,label,summary,[contenteditable]';

/**
 * Ties the passages of a report to an article: finds them, marks them, tells which one is clicked,
 * and looks again when the article changes.
 * @param findScope the article, or an element off the page while this has none
 * @param onOutcome the article has other passages than before
 * @param onChoose the reader clicked on the words of a passage
 */
export function linkPassages(
	findScope: () => Element,
	onOutcome: (outcome: Outcome) => void,
	onChoose: (passage: string) => void,
	signal: AbortSignal
): Links {
	const marks = makeMarks();
	let asked: readonly PassageQuotes[] = [];
	let scope: Element | null = null;
	const places = new Map<string | null, Range[]>();
	let chosen: string | null = null;
	let told = '';
	let timer = 0;
	let waitMs = 0;

	const rangesOf: Links['rangesOf'] = (passage) => places.get(passage) ?? [];

	const mark = () =>
		marks?.(
			[...places].flatMap(([passage, ranges]) => (passage === chosen ? [] : ranges)),
			rangesOf(chosen)
		);

	const link = () => {
		timer = 0;
		const begun = Date.now();
		scope = findScope();
		const { text, rangeOf } = readArticle(scope);
		places.clear();
		const outcome = findPassages(text, asked, (passage, span) =>
			places.set(passage, [...rangesOf(passage), rangeOf(span)])
		);
		mark();
		const telling = JSON.stringify(outcome);
		if (telling !== told) onOutcome(outcome);
		told = telling;
		waitMs = Math.max(restMs, share * (Date.now() - begun));
	};

	const linkSoon = () => {
		timer ||= setTimeout(link, waitMs) as unknown as number;
	};

	const isOfArticle = ({ target }: MutationRecord) => !scope?.isConnected || scope.contains(target);
	const changes = new MutationObserver((records) => {
		if (!timer && records.some(isOfArticle)) linkSoon();
	});
	changes.observe(document.body, { childList: true, characterData: true, subtree: true });

	document.addEventListener(
		'click',
		({ target, clientX, clientY, defaultPrevented }) => {
			if (defaultPrevented || !getSelection()?.isCollapsed || !(target instanceof Element)) return;
			if (target.closest(operable) || !scope?.contains(target)) return;
			const isHit = ({ left, right, top, bottom }: DOMRect) =>
				left <= clientX && clientX <= right && top <= clientY && clientY <= bottom;
			for (const [passage, ranges] of places)
				if (passage && ranges.some((range) => [...range.getClientRects()].some(isHit)))
					return onChoose(passage);
		},
		{ signal }
	);

	signal.addEventListener('abort', () => {
		changes.disconnect();
		clearTimeout(timer);
		marks?.([], []);
	});

	return {
		rangesOf,
		ask(passages) {
			asked = passages;
			// A map that was loaded anew has to hear of them again.
			told = '';
			linkSoon();
		},
		choose(passage) {
			chosen = passage;
			mark();
			if (!marks) selectText(rangesOf(passage)[0]);
		}
	};
}
