import { fold, isBetweenCharacters, type FoldedText } from './fold.ts';

/** A quotation as a W3C TextQuoteSelector. */
export interface TextQuote {
	readonly exact: string;
	/** Text right before it; empty when unknown. */
	readonly prefix: string;
	/** Text right after it; empty when unknown. */
	readonly suffix: string;
}

/** Offsets `[start, end)` into the original text. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/**
 * Where a quotation stands: in the one place that has its words, or in the one of several places
 * that has its context as well. Otherwise it is an orphan, and `places` are those with its words:
 * none, or several that nothing tells apart.
 */
export type FoundQuote =
	| (Span & { readonly status: 'unique' | 'by-context' })
	| { readonly status: 'orphan'; readonly places: readonly Span[] };

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Would a word go on from one text into the next? */
const isInsideWord = (before: string, after: string): boolean =>
	/[\p{L}\p{M}\p{N}]$/u.test(before) && /^[\p{L}\p{M}\p{N}]/u.test(after);

/** Units at which whole words of a text are those of `exact`; places may overlap. */
function* placesOf(folded: FoldedText, exact: string): Generator<number> {
	const { text } = folded;
	for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
		const end = at + exact.length;
		// Two units reach over any one character before or after.
		const isCut =
			isInsideWord(text.slice(Math.max(0, at - 2), at), exact) ||
			isInsideWord(exact, text.slice(end, end + 2));
		if (!isCut && isBetweenCharacters(folded, at) && isBetweenCharacters(folded, end)) yield at;
	}
}

/**
 * The one place that the context fits: that with prefix and suffix or, when no place has both,
 * that with either.
 */
function byContext(
	text: string,
	places: readonly number[],
	{ exact, prefix, suffix }: TextQuote
): number | undefined {
	const hasPrefix = (at: number) => prefix !== '' && text.endsWith(prefix, at);
	const hasSuffix = (at: number) => suffix !== '' && text.startsWith(suffix, at + exact.length);
	const withBoth = places.filter((at) => hasPrefix(at) && hasSuffix(at));
	const withEither = places.filter((at) => hasPrefix(at) || hasSuffix(at));
	const fitting = withBoth.length ? withBoth : withEither;
	return fitting.length === 1 ? fitting[0] : undefined;
}

/** White space and punctuation tell too little to be a context. */
const contextOf = (text: string): string => (hasWords(text) ? text : '');

/** Folds a quotation; space at the edges of its words becomes part of its context. */
function foldQuote({ exact, prefix, suffix }: TextQuote): TextQuote {
	const { text } = fold(exact);
	const core = text.trim();
	const from = text.indexOf(core);
	return {
		exact: core,
		prefix: contextOf(fold(prefix + text.slice(0, from)).text.trimStart()),
		suffix: contextOf(fold(text.slice(from + core.length) + suffix).text.trimEnd())
	};
}

/**
 * Looks for a quotation. It never guesses: words that stand in several places are told apart only
 * by a prefix and suffix, or one of them, that stand literally around exactly one of the places.
 * @param original a text; folded, when several quotations are looked for in it
 */
export function findQuote(original: string | FoldedText, quote: TextQuote): FoundQuote {
	const folded = typeof original === 'string' ? fold(original) : original;
	const wanted = foldQuote(quote);
	const spanAt = (at: number): Span => ({
		start: folded.starts[at] ?? 0,
		end: folded.ends[at + wanted.exact.length - 1] ?? 0
	});
	const places = hasWords(wanted.exact) ? [...placesOf(folded, wanted.exact)] : [];
	const [first] = places;
	if (first !== undefined && places.length === 1) return { status: 'unique', ...spanAt(first) };
	const chosen = byContext(folded.text, places, wanted);
	if (chosen !== undefined) return { status: 'by-context', ...spanAt(chosen) };
	return { status: 'orphan', places: places.map(spanAt) };
}
