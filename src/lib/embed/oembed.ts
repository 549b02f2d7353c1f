import { attributes, escapeHtml } from './snippets/escape.ts';
import { keptFrame } from './snippets/wordpress.ts';
import { card } from './card.ts';
import { embedSize } from './size.ts';

/** What the oEmbed file speaks of. */
export interface OembedSubject {
	/** Absolute, with a slash at the end. */
	readonly siteUrl: string;
	readonly provider: string;
	readonly title: string;
	/** A sentence that stands where the frame does not. */
	readonly summary: string;
}

/** Seconds for which a consumer may keep the answer. */
const cacheAgeS = 86_400;

/** Where the file stands in the site. */
export const oembedPath = 'oembed.json';

/**
 * The answer of oEmbed 1.0 (oembed.com) for the map as it opens. It is a file and cannot heed
 * `maxwidth`, so the frame fills whatever column it is given; `width` says what it looks best at.
 *
 * The quotation comes first: WordPress shows it until the frame has told its height, and whoever
 * takes frames out keeps it. There is no script, which hosts would take out, and of the frame's
 * attributes only those that WordPress keeps.
 */
export function oembed({ siteUrl, provider, title, summary }: OembedSubject) {
	const { heightPx } = embedSize;
	const frame = keptFrame({ title, src: `${siteUrl}embed/`, widthPx: null, heightPx });
	const link = `<a ${attributes({ href: siteUrl })}>${escapeHtml(title)}</a>`;
	return {
		version: '1.0',
		type: 'rich',
		provider_name: provider,
		provider_url: siteUrl,
		title,
		author_name: provider,
		author_url: siteUrl,
		cache_age: cacheAgeS,
		width: embedSize.widthPx,
		height: embedSize.heightPx,
		thumbnail_url: `${siteUrl}${card.path}`,
		thumbnail_width: card.widthPx,
		thumbnail_height: card.heightPx,
		html: `<blockquote>${link} ${escapeHtml(summary)}</blockquote>${frame}`
	} as const;
}
