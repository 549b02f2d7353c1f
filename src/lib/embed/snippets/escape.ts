import { escapeMarkup } from '../../layers/marks/markup.ts';

/** Words on one line: a snippet must survive editors that treat line breaks as markup. */
function onOneLine(text: string): string {
	return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** Text as it may stand in HTML, between tags or in a quoted attribute. */
export function escapeHtml(text: string): string {
	return escapeMarkup(onOneLine(text)).replaceAll("'", '&#39;');
}

/**
 * Text as it may stand in Markdown, also between the brackets of a link or an image. As numbered
 * characters signs mean nothing to any Markdown; on backslashes within brackets readers differ.
 */
export function escapeMarkdown(text: string): string {
	return onOneLine(text).replaceAll(/[\\`*_[\]<>&|~!()"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A sign of an address that means something where the address is to stand, as `%28`. */
export function percentEncoded(sign: string): string {
	return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

/** An address as it may stand between the parentheses of a Markdown link. */
export function escapeMarkdownUrl(url: string): string {
	return url.replaceAll(/[()<>\s\\*_]/g, percentEncoded);
}

/** Attributes of a tag, in the order given. */
export function attributes(pairs: Readonly<Record<string, string | number>>): string {
	return Object.entries(pairs)
		.map(([name, value]) => `${name}="${escapeHtml(String(value))}"`)
		.join(' ');
}
