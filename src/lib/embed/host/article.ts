import { blocks, skipped } from '../../model/quotes/blocks.ts';
import type { Span } from '../../model/quotes/find.ts';
import { blockBreak } from '../../model/quotes/fold.ts';

/** The text of an article as a reader sees it, with the way back to the page. */
export interface ArticleText {
	readonly text: string;
	/** The place on the page of a span of the text. */
	rangeOf: (span: Span) => Range;
}

/** Longer than any article; of longer texts nothing is read, as half of one proves nothing unique. */
const longest = 500_000;

const isSkipped = (element: Element): boolean =>
	skipped.includes(element.localName) ||
	element.hasAttribute('hidden') ||
	getComputedStyle(element).display === 'none';

/**
 * Reads an article: joined across markup in the line, with a `blockBreak` around each block; what
 * is hidden, or skipped by name, is left out.
 */
export function readArticle(root: Element): ArticleText {
	/** Text nodes, and where their text starts in the whole. */
	const pieces: { readonly node: Text; readonly start: number }[] = [];
	let text = '';
	const read = (parent: Element) => {
		const isSeen = getComputedStyle(parent).visibility === 'visible';
		for (const node of parent.childNodes) {
			if (node instanceof Text && isSeen) {
				pieces.push({ node, start: text.length });
				text += node.data;
			} else if (node instanceof Element) {
				const edge = blocks.includes(node.localName) ? blockBreak : '';
				text += node.localName === 'br' ? '\n' : edge;
				if (!isSkipped(node)) read(node);
				text += edge;
			}
		}
	};
	read(root);
	/** The character at an offset: its node, and its offset there. */
	const characterAt = (offset: number): [Node, number] => {
		const piece = pieces.findLast(({ start }) => start <= offset);
		return piece ? [piece.node, offset - piece.start] : [root, 0];
	};
	return {
		text: text.length > longest ? '' : text,
		rangeOf({ start, end }) {
			const range = document.createRange();
			const [last, at] = characterAt(end - 1);
			range.setStart(...characterAt(start));
			range.setEnd(last, at + 1);
			return range;
		}
	};
}
