import { m } from '../i18n/paraglide/messages.js';
import type { View } from '../state/types.ts';
import { choiceSentences, choiceTitle, shortChoice } from './alt-text/choice.ts';
import { findingSentences, shortFindings } from './alt-text/findings.ts';
import { tellingOf, type AltFacts } from './alt-text/telling.ts';

/** Words that stand for a view where it is not seen; an editor may change them. */
export interface AltText {
	/** Names the map among the frames of a page. */
	readonly title: string;
	/** What the view shows, in at most `shortLimit` characters. */
	readonly short: string;
	/** The same at length: paragraphs with an empty line between them. */
	readonly long: string;
}

/**
 * Says what a view shows and finds, as of its date, in the neutral words of the legend. What is
 * counted is what the layers draw on the date, whether or not the camera sees it.
 */
export function altText(view: View, facts: AltFacts): AltText {
	const telling = tellingOf(view, facts);
	const { date } = telling;
	const chosen = choiceTitle(telling);
	const paragraphs = [findingSentences(telling), choiceSentences(telling), [m.footer_note()]].map(
		(sentences) => sentences.join(' ')
	);
	return {
		title: chosen === null ? m.alt_title({ date }) : m.alt_title_chosen({ chosen, date }),
		short: shortChoice(telling) ?? shortFindings(telling),
		long: paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')
	};
}
