import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { blockBreak } from '../../src/lib/model/quotes/fold.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Their text is none of the article's, or not shown by browsers. */
const skipped = words(
	'head script style template noscript iframe object svg canvas audio video select datalist textarea'
);

/** Those that browsers set as blocks of their own. */
const blocks = words(
	'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset ' +
		'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol ' +
		'optgroup option p pre search section summary table tbody td tfoot th thead tr ul'
);

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
	if (tree.isElementNode(node) && (skipped.has(node.tagName) || isHidden(node))) return [];
	return node.childNodes;
}

/**
 * The text of an HTML page as a reader sees it: entities decoded, joined across markup inside the
 * line, with a `blockBreak` around each block; without scripts, styles and hidden elements.
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
		const isBlock = blocks.has(next.nodeName);
		if (isBlock) {
			pieces.push(blockBreak);
			waiting.push(blockBreak);
		}
		for (const child of shownChildren(next).toReversed()) waiting.push(child);
	}
	return pieces.join('');
}
