/**
 * The headers of every response, said once: `scripts/serve.ts` sends them, and `hosts/` writes them
 * in the languages of servers and hosts.
 */
import { frameAncestors, headerPolicy } from './policy.ts';
import { sitePath, siteUrl } from './url.ts';

/** How long a kind of path may be kept. The first kind that fits counts. */
export interface CacheRule {
	readonly name: string;
	/** Folders below the site's, each with a slash at its end; `*` is one name. */
	readonly folders: readonly string[];
	/** Ends of the path. */
	readonly ends: readonly string[];
	readonly cacheControl: string;
}

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const year = 365 * day;

/** Never asked for again. */
const forGood = `public, max-age=${year}, immutable`;

/**
 * What SvelteKit's router reads when it goes from page to page. Netlify and Cloudflare Pages say
 * this of everything without a rule.
 */
export const checked = 'public, max-age=0, must-revalidate';

/**
 * A correction is seen after at most 15 minutes. While the origin is down, a cache may show what
 * it has for a day.
 */
const briefly = `public, max-age=${5 * minute}, stale-while-revalidate=${10 * minute}, stale-if-error=${day}`;

const forAnHour = `public, max-age=${hour}, stale-while-revalidate=${day}, stale-if-error=${day}`;

export const cacheRules: readonly CacheRule[] = [
	{ name: 'releases', folders: ['v/*/'], ends: [], cacheControl: forGood },
	{ name: 'assets', folders: ['_app/immutable/'], ends: [], cacheControl: forGood },
	{ name: 'facts', folders: ['data/'], ends: [], cacheControl: briefly },
	{ name: 'pages', folders: [], ends: ['/', '.html'], cacheControl: briefly },
	{ name: 'checked', folders: [], ends: ['/__data.json', '/version.json'], cacheControl: checked },
	{ name: 'rest', folders: [''], ends: [], cacheControl: forAnHour }
];

/** Types by the end of the name, also those that servers do not all know. */
export const contentTypes: Readonly<Record<string, string>> = {
	css: 'text/css; charset=utf-8',
	csv: 'text/csv; charset=utf-8',
	geojson: 'application/geo+json',
	html: 'text/html; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	json: 'application/json',
	kml: 'application/vnd.google-earth.kml+xml',
	md: 'text/markdown; charset=utf-8',
	mjs: 'text/javascript; charset=utf-8',
	png: 'image/png',
	svg: 'image/svg+xml; charset=utf-8',
	ts: 'text/plain; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	wasm: 'application/wasm',
	woff: 'font/woff',
	woff2: 'font/woff2'
};

/** What the pages never ask for, so no frame inside them gets it either. */
const refusedFeatures = [
	'camera',
	'display-capture',
	'geolocation',
	'microphone',
	'payment',
	'usb'
];

export interface SiteHeaders {
	/** Path of the site on its host, with a slash at both ends. */
	readonly path: string;
	/** Headers of every response, also of errors. */
	readonly everywhere: Readonly<Record<string, string>>;
}

/**
 * The headers of a site.
 *
 * No `X-Frame-Options`: it knows no list of hosts, and would keep the map out of articles. CORS is
 * for frames with an opaque origin, to which the site's own modules and data are another origin's.
 * @param site address of the published site
 * @param ancestors who may frame the pages, in the words of the policy
 */
export function siteHeaders(site = siteUrl(), ancestors = frameAncestors()): SiteHeaders {
	return {
		path: sitePath(site),
		everywhere: {
			'Access-Control-Allow-Origin': '*',
			'Content-Security-Policy': headerPolicy(site, ancestors),
			'Cross-Origin-Resource-Policy': 'cross-origin',
			'Permissions-Policy': refusedFeatures.map((feature) => `${feature}=()`).join(', '),
			'Referrer-Policy': 'strict-origin-when-cross-origin',
			'X-Content-Type-Options': 'nosniff'
		}
	};
}

/** Pattern of a rule over the whole path, in what JavaScript, PCRE and RE2 have in common. */
export function cachePattern({ folders, ends }: CacheRule, sitePath: string): string {
	const below = folders.map((folder) => `^${literal(sitePath + folder).replace('\\*', '[^/]+')}`);
	return [...below, ...ends.map((end) => `${literal(end)}$`)].join('|');
}

function literal(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** How long a found file may be kept, by its path with the site's own. */
export function cacheControlOf(path: string, sitePath: string): string {
	const rule = cacheRules.find((rule) => new RegExp(cachePattern(rule, sitePath)).test(path));
	if (!rule) throw new Error(`not a path of the site: ${path}`);
	return rule.cacheControl;
}

/** Type of a path that ends in a slash (a page) or a file's name; `undefined` when unknown. */
export function contentTypeOf(path: string): string | undefined {
	return contentTypes[path.endsWith('/') ? 'html' : path.slice(path.lastIndexOf('.') + 1)];
}
