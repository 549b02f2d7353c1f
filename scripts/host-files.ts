/**
 * `npm run build`, its last step: writes what hosts need beside the built site.
 *
 *     node scripts/host-files.ts build
 *
 * In the site's folder: `_headers`, `.htaccess`, `.nojekyll`, `404.html`. In `hosting/` below it, what
 * a server or a cloud is told: `nginx.conf`, `Caddyfile`, files for S3 with CloudFront. All say the
 * headers of `site/headers.ts`, for the address in SITE_URL.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { siteHeaders, type SiteHeaders } from './site/headers.ts';
import { htaccess } from './site/hosts/apache.ts';
import { caddyfile } from './site/hosts/caddy.ts';
import { indexFunction, responseHeadersPolicy, s3Copy } from './site/hosts/cloudfront.ts';
import { filesBelow } from './site/hosts/files.ts';
import { headersFile } from './site/hosts/headers-file.ts';
import { nginxConfig } from './site/hosts/nginx.ts';
import { siteUrl } from './site/url.ts';

/** Files for hosts by their path in the site's folder, of which `files` are the built ones. */
function hostFiles(headers: SiteHeaders, site: string, files: readonly string[]) {
	return {
		'404.html': notFoundPage(site),
		// GitHub Pages would leave out `_app/` otherwise.
		'.nojekyll': '',
		_headers: headersFile(headers, [...files, '404.html']),
		'.htaccess': htaccess(headers),
		'hosting/nginx.conf': nginxConfig(headers),
		'hosting/Caddyfile': caddyfile(headers),
		'hosting/s3-copy.sh': s3Copy(headers, files),
		'hosting/cloudfront-headers.json': responseHeadersPolicy(headers),
		'hosting/cloudfront-function.js': indexFunction()
	};
}

/** Without it, Cloudflare Pages would answer every wrong address with the map. */
function notFoundPage(site: string): string {
	return `<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<meta name="color-scheme" content="light dark" />
		<meta name="robots" content="noindex" />
		<title>Not found</title>
	</head>
	<body>
		<h1>There is no such page</h1>
		<p><a href="${site}">Black Sea Corridors</a></p>
	</body>
</html>
`;
}

/** What a run of this script wrote before. */
const ownFile = /^(hosting\/|\.|_headers$|404\.html$)/;

const [build = 'build'] = process.argv.slice(2);
const builtFiles = filesBelow(build).filter((file) => !ownFile.test(file));
const written = hostFiles(siteHeaders(), siteUrl(), builtFiles);
for (const [path, text] of Object.entries(written)) {
	mkdirSync(dirname(join(build, path)), { recursive: true });
	writeFileSync(join(build, path), text);
}
