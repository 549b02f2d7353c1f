import { oembed } from '#lib/embed/oembed.ts';
import { formatDate } from '#lib/i18n/format.ts';
import { languageOf, speak } from '#lib/i18n/language.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { reportDate } from '#lib/model/time.ts';
import { siteUrl } from '#lib/site-url.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What oEmbed consumers ask for at the address that the pages name. */
export const GET: RequestHandler = () => {
	speak(languageOf(undefined));
	const answer = oembed({
		siteUrl,
		provider: m.site_title(),
		title: m.page_title({ date: formatDate(reportDate) }),
		summary: m.standfirst()
	});
	return new Response(`${JSON.stringify(answer, null, '\t')}\n`, {
		headers: { 'Content-Type': 'application/json' }
	});
};
