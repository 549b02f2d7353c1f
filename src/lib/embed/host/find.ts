import { findQuote, type Span } from '../../model/quotes/find.ts';
import { fold } from '../../model/quotes/fold.ts';
import type { PassageQuotes } from '../messages/protocol.ts';
import type { BlackSeaMapOrphan, BlackSeaMapPassage } from './embed.d.ts';

/** What an article has of the passages that were looked for, and what it has not. */
export interface Outcome {
	readonly passages: readonly BlackSeaMapPassage[];
	readonly orphans: readonly BlackSeaMapOrphan[];
}

/**
 * Looks for the quotations of every passage in a text; it never guesses.
 * @param onPlace told of each place, by its passage
 */
export function findPassages(
	text: string,
	asked: readonly PassageQuotes[],
	onPlace: (passage: string, span: Span) => void
): Outcome {
	const folded = fold(text);
	const orphans: BlackSeaMapOrphan[] = [];
	const passages = asked.map(({ passage, quotes }) => {
		let [found, words] = [0, ''];
		for (const quote of quotes) {
			const place = findQuote(folded, quote);
			if (place.status === 'orphan') {
				orphans.push({ passage, exact: quote.exact, places: place.places.length });
			} else {
				onPlace(passage, place);
				found++;
				words ||= quote.exact;
			}
		}
		return { passage, found, count: quotes.length, words };
	});
	return { passages, orphans };
}
