/** An element of an XML file. */
export interface Element {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: Element[];
	/** Its own text, without that of its children. */
	text: string;
}

const entities: Readonly<Record<string, string>> = {
	'&lt;': '<',
	'&gt;': '>',
	'&amp;': '&',
	'&quot;': '"',
	'&apos;': "'",
	'&#x3C;': '<',
	'&#x26;': '&'
};

const token =
	/<\?xml[^?]*\?>|<(?<close>\/)?(?<name>[\w:]+)(?<attributes>(?:\s+[\w:]+="[^"<]*")*)\s*(?<empty>\/)?>|(?<text>[^<]+)/gy;

/** The root of a well-formed XML file without comments and CDATA. @throws where it is not one */
export function readXml(source: string): Element {
	const root: Element = { name: '', attributes: {}, children: [], text: '' };
	const open = [root];
	let end = 0;
	for (const { 0: all, index, groups = {} } of source.matchAll(token)) {
		const parent = open.at(-1) ?? root;
		end = index + all.length;
		if (groups['text'] !== undefined) {
			parent.text += decode(all);
		} else if (groups['close']) {
			const closed = open.pop();
			if (closed?.name !== groups['name']) throw new Error(`${all} closes <${closed?.name}>`);
		} else if (groups['name']) {
			const pairs = (groups['attributes'] ?? '').matchAll(/([\w:]+)="([^"]*)"/g);
			const attributes = Object.fromEntries(
				Array.from(pairs, ([, key = '', value = '']) => [key, decode(value)])
			);
			const element: Element = { name: groups['name'], attributes, children: [], text: '' };
			parent.children.push(element);
			if (!groups['empty']) open.push(element);
		}
	}
	if (end !== source.length) throw new Error(`not XML: ${source.slice(end, end + 40)}`);
	if (open.length !== 1) throw new Error(`<${open.at(-1)?.name}> is not closed`);
	const [element] = root.children;
	if (!element || root.children.length > 1) throw new Error('there must be one root');
	return element;
}

function decode(text: string): string {
	return text.replaceAll(/&[^;]*;?/g, (entity) => {
		const sign = entities[entity];
		if (sign === undefined) throw new Error(`unknown entity ${entity}`);
		return sign;
	});
}

/** All elements below one that are called so, in the order of the file. */
export function elementsIn(element: Element, name: string): readonly Element[] {
	return element.children.flatMap((child) => [
		...(child.name === name ? [child] : []),
		...elementsIn(child, name)
	]);
}
