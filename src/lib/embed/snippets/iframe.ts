import { embedUrl, mapUrl, type Embedding } from './embedding.ts';
import { attributes, escapeHtml } from './escape.ts';

/** What the map does: scripts of its own origin, and links that open as whole pages. */
const sandbox = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/**
 * Tells the browser before the map is there whether its ground is light or dark, so that nothing
 * flashes white.
 */
function colourScheme(search: string): string {
	const dark = new URLSearchParams(search).get('dark');
	if (dark === 'true') return 'dark';
	return dark === 'false' ? 'light' : 'light dark';
}

/** A width of 1px that is at least all there is keeps iOS from widening the frame to its content. */
function style({ widthPx, search }: Embedding): string {
	const width = widthPx === null ? 'min-width:100%;width:1px' : 'max-width:100%';
	return `border:0;${width};color-scheme:${colourScheme(search)}`;
}

/** The frame alone. It keeps its place before the map is loaded, by its height. */
export function frame(embedding: Embedding): string {
	const { title, widthPx, heightPx } = embedding;
	const lines = [
		attributes({ title }),
		attributes({ src: embedUrl(embedding) }),
		attributes({ width: widthPx ?? '100%', height: heightPx, loading: 'lazy' }),
		attributes({ sandbox }),
		attributes({ allow: 'fullscreen', referrerpolicy: 'strict-origin-when-cross-origin' }),
		attributes({ style: style(embedding) })
	];
	return `<iframe ${lines.join('\n  ')}></iframe>`;
}

/** A link to the map, for readers of feeds and mails, which take frames out. */
export function fallbackLink(embedding: Embedding): string {
	return `<p><a ${attributes({ href: mapUrl(embedding) })}>${escapeHtml(embedding.title)}</a></p>`;
}

export function iframeSnippet(embedding: Embedding): string {
	return `${frame(embedding)}\n${fallbackLink(embedding)}`;
}
