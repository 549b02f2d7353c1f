import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteHeaders } from '../site/headers.ts';
import { nginxConfig } from '../site/hosts/nginx.ts';

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

interface Place {
	/** Folder for nginx's own files. */
	work: string;
	/** Folder that holds the site at its path. */
	root: string;
	port: number;
}

/**
 * A whole configuration around the server that the project writes for nginx, on this machine and
 * with Brotli where Debian's module is there.
 */
export function localNginx(headers: SiteHeaders, { work, root, port }: Place): string {
	const hasBrotli = existsSync(brotliModule);
	const server = nginxConfig(headers)
		.replace('listen 80;', `listen 127.0.0.1:${port};`)
		.replace(/\tlisten \[::\]:80;\n/, '')
		.replace('/var/www/map', root)
		.replace('# brotli_static on;', hasBrotli ? 'brotli_static on;' : '#');
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
		(name) => `\t${name}_temp_path ${join(work, name)};`
	);
	return `${hasBrotli ? `load_module ${brotliModule};` : ''}
daemon off;
worker_processes 1;
pid ${join(work, 'pid')};
error_log stderr;
events {}
http {
	access_log off;
	sendfile on;
	tcp_nopush on;
${temporary.join('\n')}
${server}}
`;
}
