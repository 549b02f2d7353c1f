import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export interface FoundElement {
	readonly name: string;
	readonly attrs: Readonly<Record<string, string>>;
}

/** Elements of a piece of HTML in order, with their attributes, as a browser reads them. */
export function elementsOf(html: string): readonly FoundElement[] {
	const found: FoundElement[] = [];
	const walk = (node: Tree.Node): void => {
		if ('tagName' in node) {
			const attrs = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
			found.push({ name: node.tagName, attrs });
		}
		if ('childNodes' in node) node.childNodes.forEach(walk);
	};
	walk(parseFragment(html));
	return found;
}
