import { embedUrl, type Embedding } from './embedding.ts';
import { attributes } from './escape.ts';
import { fallbackLink } from './iframe.ts';

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

interface KeptFrame {
	readonly title: string;
	readonly src: string;
	/** CSS px; `null` fills the column. */
	readonly widthPx: number | null;
	readonly heightPx: number;
}

/**
 * A frame with no attribute but those of the eight that WordPress keeps of one (`src width height
 * frameborder marginwidth marginheight scrolling title`).
 */
export function keptFrame({ title, src, widthPx, heightPx }: KeptFrame): string {
	const kept = { title, src, width: widthPx ?? '100%', height: heightPx, frameborder: 0 };
	return `<iframe ${attributes(kept)}></iframe>`;
}

/** For a "Custom HTML" block: this view, in what WordPress keeps of a frame. */
export function wordpressSnippet(embedding: Embedding): string {
	const frame = keptFrame({ ...embedding, src: embedUrl(embedding) });
	return withoutShortcodes(`${frame}\n${fallbackLink(embedding)}`);
}
