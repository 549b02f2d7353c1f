import { cachePattern, cacheRules, contentTypes, type SiteHeaders } from '../headers.ts';

/**
 * A server of nginx (1.18 or later) for `/etc/nginx/conf.d/`. The folder `root` holds the site at
 * its path; a `.gz` beside a file is sent when it fits, and a `.br` where the Brotli module is.
 */
export function nginxConfig({ path, everywhere }: SiteHeaders): string {
	const caching = cacheRules.map(
		(rule) => `\t"~${cachePattern(rule, path)}" "${rule.cacheControl}";`
	);
	const types = Object.entries(contentTypes).map(([extension, type]) => {
		return `\t\t\t${type.replace(/;.*/, '')} ${extension};`;
	});
	const withCharset = Object.values(contentTypes).filter((type) => type.includes('charset'));
	const charsetTypes = new Set(withCharset.map((type) => type.replace(/;.*/, '')));
	charsetTypes.delete('text/html');
	const headers = Object.entries(everywhere).map(
		([name, value]) => `\t\tadd_header ${name} "${value}" always;`
	);
	return `# How long a found file may be kept, by its path.
map $uri $map_cache_control {
${caching.join('\n')}
}

server {
	listen 80;
	listen [::]:80;
	server_name _;
	root /var/www/map;
	server_tokens off;
	port_in_redirect off;
	absolute_redirect off;

	location ${path} {
		index index.html;
		error_page 404 ${path}404.html;
${headers.join('\n')}
		add_header Cache-Control $map_cache_control;
		charset utf-8;
		charset_types ${[...charsetTypes].join(' ')};
		types {
${types.join('\n')}
		}
		default_type application/octet-stream;
		gzip_static on;
		gzip_vary on;
		# brotli_static on; # with the packages libnginx-mod-http-brotli-static or ngx_brotli
		open_file_cache max=1000 inactive=60s;
		etag on;
	}
}
`;
}
