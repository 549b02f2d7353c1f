import search from 'approx-string-match';
import { blockBreak, fold, type FoldedText } from '../../src/lib/model/quotes/fold.ts';

/** The words of an article that are most like a quotation. */
export interface Candidate {
	/** In the characters of the article, as whole words. */
	readonly words: string;
	/** Characters to change, add or leave out to come from the quotation to the words. */
	readonly differing: number;
	/** Characters of the quotation. */
	readonly length: number;
}

/** Words of which more differs are not like the quotation. */
const mostDiffering = 0.4;

/** In characters. The search keeps all equally good places of one stretch: that bounds them. */
const stretchLength = 20_000;

const wordEnding = /[\p{L}\p{M}\p{N}]+$/u;
const wordStart = /^[\p{L}\p{M}\p{N}]+/u;
/** In characters, how far to look for the edge of a word. */
const longestWord = 40;

/** Letters around `at` in one word; none on either side when a word ends there. */
function wordAround(text: string, at: number): readonly [left: number, right: number] {
	const left = wordEnding.exec(text.slice(Math.max(0, at - longestWord), at))?.[0].length;
	const right = wordStart.exec(text.slice(at, at + longestWord))?.[0].length;
	return left && right ? [left, right] : [0, 0];
}

/** Widens `[from, to)` to the edges of its words. */
function wholeWords(text: string, from: number, to: number): readonly [from: number, to: number] {
	const [before] = wordAround(text, from);
	const [, after] = wordAround(text, to);
	return [from - before, to + after];
}

const blockBreaks = new RegExp(`\\s*${blockBreak}\\s*`, 'g');

/** On one line, and without what would steer a terminal. */
function asLine(words: string): string {
	return words
		.replace(blockBreaks, ' ¶ ')
		.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
		.trim();
}

/** Levenshtein distance, in characters. */
function distanceBetween(one: string, other: string): number {
	let row = Array.from({ length: other.length + 1 }, (_, length) => length);
	for (let i = 0; i < one.length; i++) {
		const next = [i + 1];
		for (let j = 0; j < other.length; j++) {
			const changed = (row[j] ?? 0) + (one[i] === other[j] ? 0 : 1);
			next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
		}
		row = next;
	}
	return row[other.length] ?? 0;
}

/**
 * Looks for the words most like a quotation that was not found, by Myers' approximate matching.
 * They are for an editor to see; nothing is ever anchored to them.
 * @returns the first of the most alike, or `null` when nothing is like it
 */
export function nearestTo(exact: string, original: string, folded: FoldedText): Candidate | null {
	const wanted = fold(exact).text.trim();
	const { text, starts, ends } = folded;
	let best: readonly [from: number, to: number] | null = null;
	let allowed = Math.floor(wanted.length * mostDiffering);
	for (let from = 0; from < text.length && allowed >= 0; from += stretchLength) {
		const stretch = text.slice(from, from + stretchLength + 2 * wanted.length);
		const [match] = search(stretch, wanted, allowed);
		if (!match) continue;
		best = [from + match.start, from + match.end];
		allowed = match.errors - 1;
	}
	if (!best) return null;
	const [from, to] = wholeWords(text, ...best);
	return {
		words: asLine(original.slice(starts[from], ends[to - 1])),
		differing: distanceBetween(wanted, text.slice(from, to)),
		length: wanted.length
	};
}
