/** Where `npm start` and `npm run preview` serve the site. */
export const localPort = 4173;

/** A path that stands unchanged in a pattern or in quotes of any server's configuration. */
const plainPath = /^\/[\w.~/-]*$/;

/**
 * Address at which the build will be published, from the environment variable SITE_URL; without it
 * this machine. Links in the pages are relative; what must be absolute (oEmbed, `og:image`, the
 * canonical link, hosts in the security policy) is made with it.
 * @throws {Error} when SITE_URL is no http(s) address, or has a query, a hash, a user or a path
 * with other signs than letters, digits and `. _ ~ -`
 */
export function siteUrl(given = process.env.SITE_URL): string {
	if (!given) return `http://127.0.0.1:${localPort}/`;
	const url = URL.parse(given);
	if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username) {
		throw new Error(
			`SITE_URL must be an http(s) address without user, query or hash: ${JSON.stringify(given)}`
		);
	}
	if (!plainPath.test(url.pathname)) {
		throw new Error(
			`SITE_URL may have letters, digits and . _ ~ - in its path: ${JSON.stringify(given)}`
		);
	}
	return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** Path of the site on its host, with a slash at both ends. */
export function sitePath(site: string): string {
	return new URL(site).pathname;
}
