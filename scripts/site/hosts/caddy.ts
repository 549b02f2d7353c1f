import { cachePattern, cacheRules, contentTypes, type SiteHeaders } from '../headers.ts';

/** A Caddyfile (Caddy 2). The folder `root` holds the site at its path. */
export function caddyfile({ path, everywhere }: SiteHeaders): string {
	const caching = cacheRules.map(
		(rule) => `\t\t"~${cachePattern(rule, path)}" "${rule.cacheControl}"`
	);
	const headers = Object.entries(everywhere).map(([name, value]) => `\t\t${name} "${value}"`);
	const types = Object.entries(contentTypes).map(
		([extension, type]) => `\t\t"~\\.${extension}$" "${type}"`
	);
	types.push(`\t\t"~/$" "${contentTypes.html}"`);
	return `# Put the site's host here, \`maps.example.com\`, for HTTPS with a certificate by Caddy.
:80 {
	root * /var/www/map
	# How long a found file may be kept, by its path.
	map {path} {cache_control} {
${caching.join('\n')}
		default "no-cache"
	}
	map {path} {content_type} {
${types.join('\n')}
		default "application/octet-stream"
	}
	header {
${headers.join('\n')}
	}
	@found file {path} {path}index.html
	header @found Cache-Control {cache_control}
	header @found Content-Type {content_type}
	encode zstd gzip
	file_server {
		precompressed br gzip
	}
	handle_errors {
		rewrite * ${path}404.html
		file_server
	}
}
`;
}
