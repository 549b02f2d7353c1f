const characters: Readonly<Record<string, string>> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&nbsp;': ' '
};

/**
 * Text of an article's paragraphs, one a line, with single spaces. It reads the plain HTML of our
 * own fixtures: `<p>` elements, tags inside them, the five common entities.
 */
export function articleText(html: string): string {
	const paragraphs = Array.from(html.matchAll(/<p\b[^>]*>(.*?)<\/p>/gs), ([, inner = '']) => inner);
	return paragraphs
		.map((inner) => inner.replace(/<[^>]*>/g, ''))
		.map((text) => text.replace(/&\w+;/g, (entity) => characters[entity] ?? entity))
		.map((text) => text.replace(/\s+/g, ' ').trim())
		.join('\n');
}
