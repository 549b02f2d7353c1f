import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { blocks, skipped } from '../../src/lib/model/quotes/blocks.ts';
import { blockBreak } from '../../src/lib/model/quotes/fold.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

function isHidden(element: Element): boolean {
	const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
	return (
		attributes.has('hidden') ||
		(element.tagName === 'dialog' && !attributes.has('open')) ||
		/(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.get('style') ?? '')
	);
}

/** What browsers show of a node's children. */
function shownChildren(node: Node): readonly Node[] {
	if (!('childNodes' in node)) return [];
	if (tree.isElementNode(node) && (skipped.includes(node.tagName) || isHidden(node))) return [];
	return node.childNodes;
}

/**
 * The text of an HTML page as a reader sees it: entities decoded, joined across markup inside the
 * line, with a `blockBreak` around each block; without scripts, styles, asides and hidden elements.
 */
export function articleText(html: string): string {
	const pieces: string[] = [];
	// A stack of its own: saved pages may nest deeper than calls can.
	const waiting: (Node | string)[] = [parse(html)];
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		if (typeof next === 'string') {
			pieces.push(next);
			continue;
		}
		if (tree.isTextNode(next)) pieces.push(next.value);
		if (next.nodeName === 'br') pieces.push('\n');
		const isBlock = blocks.includes(next.nodeName);
		if (isBlock) {
			pieces.push(blockBreak);
			waiting.push(blockBreak);
		}
		for (const child of shownChildren(next).toReversed()) waiting.push(child);
	}
	return pieces.join('');
}
