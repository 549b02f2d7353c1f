import { parseFragment, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What WordPress keeps of an answer of oEmbed whose provider it does not know. */
const kept: Readonly<Record<string, readonly string[]>> = {
	a: ['href'],
	blockquote: [],
	iframe: [
		'src',
		'width',
		'height',
		'frameborder',
		'marginwidth',
		'marginheight',
		'scrolling',
		'title'
	]
};

export const keptOfFrames = kept.iframe ?? [];

/** Takes out other elements, with their text left in place, and other attributes. */
function strip(nodes: readonly Tree.ChildNode[]): Tree.ChildNode[] {
	return nodes.flatMap((node) => {
		if (!('tagName' in node)) return node.nodeName === '#text' ? [node] : [];
		const attributes = kept[node.tagName];
		const childNodes = strip(node.childNodes);
		if (!attributes) return childNodes;
		const attrs = node.attrs.filter(({ name }) => attributes.includes(name));
		return [{ ...node, attrs, childNodes }];
	});
}

function isElement(node: Tree.ChildNode, name: string): node is Tree.Element {
	return 'tagName' in node && node.tagName === name;
}

function withAttributes(element: Tree.Element, more: Readonly<Record<string, string>>) {
	const attrs = element.attrs.map(({ name, value }) => ({ name, value }));
	const added = Object.entries(more).map(([name, value]) => ({ name, value }));
	return { ...element, attrs: [...attrs, ...added] };
}

/**
 * What WordPress (`wp_filter_oembed_result`) makes of an answer: quotation and frame alone, the frame
 * in a sandbox, with a secret for the messages of height, and unseen until the first of them.
 */
export function filterLikeWordpress(html: string, secret = 's3cret'): string {
	const nodes = strip(parseFragment(html).childNodes);
	const quotation = nodes.find((node) => isElement(node, 'blockquote'));
	const frame = nodes.find((node) => isElement(node, 'iframe'));
	if (!frame) return '';
	const src = frame.attrs.find(({ name }) => name === 'src');
	if (src) src.value += `#?secret=${secret}`;
	const both = [
		...(quotation
			? [withAttributes(quotation, { class: 'wp-embedded-content', 'data-secret': secret })]
			: []),
		withAttributes(frame, {
			class: 'wp-embedded-content',
			sandbox: 'allow-scripts',
			security: 'restricted',
			'data-secret': secret,
			...(quotation ? { style: 'position: absolute; visibility: hidden;' } : {})
		})
	];
	return serialize({ ...parseFragment(''), childNodes: both });
}
