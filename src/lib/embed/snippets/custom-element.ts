import type { Embedding } from './embedding.ts';
import { attributes } from './escape.ts';
import { fallbackLink, frame } from './iframe.ts';

/**
 * The frame in an element that `embed.js` brings to life: height, theme, links to passages. Without
 * the script the frame works by itself. A look that was chosen stays; otherwise the map follows the
 * page.
 */
export function customElementSnippet(embedding: Embedding): string {
	const isLookChosen = new URLSearchParams(embedding.search).has('dark');
	const script = attributes({ src: `${embedding.siteUrl}embed.js` });
	return [
		`<black-sea-map passages${isLookChosen ? '' : ' theme="auto"'}>`,
		frame(embedding),
		'</black-sea-map>',
		`<script async ${script}></script>`,
		fallbackLink(embedding)
	].join('\n');
}
