import { dataPackage } from '#lib/downloads/data-package.ts';
import { siteDatasets, siteSources } from '#lib/downloads/site.ts';
import { inTongue } from '#lib/i18n/language.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { release } from '#lib/release.ts';
import { siteUrl } from '#lib/site-url.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What stands below `data/`, for programs. */
export const GET: RequestHandler = () => {
	const said = inTongue('en', () => ({ title: m.site_title(), description: m.data_description() }));
	const made = dataPackage(siteDatasets(), siteSources(), { ...said, siteUrl, release });
	const text = `${JSON.stringify(made, null, '\t')}\n`;
	return new Response(text, { headers: { 'Content-Type': 'application/json' } });
};
