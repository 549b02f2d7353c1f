import { mapUrl, type Embedding } from './embedding.ts';
import { escapeMarkdown, escapeMarkdownUrl } from './escape.ts';

/** The picture, linked to the map: Markdown has no frames. */
export function markdownSnippet(embedding: Embedding): string {
	const { alt, url } = embedding.picture;
	const image = `![${escapeMarkdown(alt)}](${escapeMarkdownUrl(url)})`;
	return `[${image}](${escapeMarkdownUrl(mapUrl(embedding))})`;
}
