import { embedUrl, mapUrl, type Embedding } from './embedding.ts';
import { attributes, escapeHtml } from './escape.ts';

/** WordPress runs `[shortcodes]` even within attributes; as entities its brackets are only text. */
function withoutShortcodes(html: string): string {
	return html.replaceAll('[', '&#91;').replaceAll(']', '&#93;');
}

/**
 * The map by its address: on a line of its own WordPress asks our oEmbed file for the frame. A static
 * file knows one answer, so this shows the map as it opens, in a frame that WordPress sizes.
 */
export function wordpressAddress({ pagesUrl }: Embedding): string {
	return pagesUrl;
}

/**
 * For a "Custom HTML" block: this view, with no attribute but the eight that WordPress keeps of a
 * frame (`src width height frameborder marginwidth marginheight scrolling title`).
 */
export function wordpressSnippet(embedding: Embedding): string {
	const { title, widthPx, heightPx } = embedding;
	const frame = attributes({
		title,
		src: embedUrl(embedding),
		width: widthPx ?? '100%',
		height: heightPx,
		frameborder: 0
	});
	const link = attributes({ href: mapUrl(embedding) });
	return withoutShortcodes(
		`<iframe ${frame}></iframe>\n<p><a ${link}>${escapeHtml(title)}</a></p>`
	);
}
