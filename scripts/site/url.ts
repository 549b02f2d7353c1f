/** Where `npm start` and `npm run preview` serve the site. */
export const localPort = 4173;

/**
 * Address at which the build will be published, from the environment variable SITE_URL; without it
 * this machine. Links in the pages are relative; what must be absolute (oEmbed, `og:image`, the
 * canonical link, hosts in the security policy) is made with it.
 * @throws {Error} when SITE_URL is no http(s) address or has a query or hash
 */
export function siteUrl(given = process.env.SITE_URL): string {
	if (!given) return `http://127.0.0.1:${localPort}/`;
	const url = URL.parse(given);
	if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
		throw new Error(`SITE_URL must be an http(s) address without query or hash: ${given}`);
	}
	return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
