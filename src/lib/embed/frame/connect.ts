import type { Fetch } from '../../state/fetch-facts.ts';
import { HostAnswers, type Answering } from './answer-host.ts';
import { HostLine } from './host-line.ts';
import { fetchQuotes } from './quotes.ts';
import type { FramedWindow } from './window.ts';

interface Connection {
	readonly answers: HostAnswers;
	/** Ends it. */
	readonly undo: () => void;
}

/**
 * Begins to speak with the host: the door to what a page loads only when it stands in a frame.
 * @param id the loaded map's own name
 * @param base where the site begins, with a slash at its end
 */
export function connect(
	{ window, id }: { readonly window: FramedWindow; readonly id: string },
	{ base, fetch }: { readonly base: string; readonly fetch: Fetch },
	answering: Omit<Answering, 'quotes'>
): Connection {
	const reports = new Set(answering.story.passages.map(({ report }) => report));
	const answers = new HostAnswers(new HostLine(window, id), {
		...answering,
		quotes: () => fetchQuotes([...reports], base, fetch)
	});
	return { answers, undo: answers.start() };
}
