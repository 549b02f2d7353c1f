import { describe, expect, it } from 'vitest';
import { cacheControlOf, checked, contentTypeOf } from '../../../../scripts/site/headers.ts';
import { htaccess } from '../../../../scripts/site/hosts/apache.ts';
import { caddyfile } from '../../../../scripts/site/hosts/caddy.ts';
import { responseHeadersPolicy, s3Copy } from '../../../../scripts/site/hosts/cloudfront.ts';
import { headersFile } from '../../../../scripts/site/hosts/headers-file.ts';
import { nginxConfig } from '../../../../scripts/site/hosts/nginx.ts';
import {
	readApache,
	readCaddy,
	readCloudFront,
	readHeadersFile,
	readNginx,
	type Reader
} from './readers.ts';
import { addressOf, files, headersAt, releasedFiles } from './site.ts';

describe.each(['/', '/maps/black-sea/'])('a site at %s', (path) => {
	const headers = headersAt(path);
	const policy = responseHeadersPolicy(headers);
	const hosts: Record<string, Reader> = {
		nginx: readNginx(nginxConfig(headers)),
		Caddy: readCaddy(caddyfile(headers)),
		Apache: readApache(htaccess(headers)),
		CloudFront: readCloudFront(policy, s3Copy(headers, files), path)
	};

	it.each(Object.keys(hosts))('has its headers on each path from %s', (name) => {
		for (const file of [...files, ...releasedFiles]) {
			const address = addressOf(file, path);
			expect(hosts[name]?.(address), address).toEqual({
				...headers.everywhere,
				'Cache-Control': cacheControlOf(address, path)
			});
		}
	});

	it('has them from _headers, where the hosts do not say the same by themselves', () => {
		const read = readHeadersFile(headersFile(headers, files));
		for (const file of [...files, ...releasedFiles]) {
			const address = addressOf(file, path);
			const cacheControl = cacheControlOf(address, path);
			expect(read(address), address).toEqual({
				...headers.everywhere,
				...(cacheControl === checked ? {} : { 'Cache-Control': cacheControl }),
				...(/\.(geojson|kml)$/.test(address) ? { 'Content-Type': contentTypeOf(address) } : {})
			});
		}
	});
});

describe('_headers', () => {
	const headers = headersAt('/');

	it('is not written when Cloudflare would drop rules', () => {
		const many = Array.from({ length: 100 }, (_, index) => `page-${index}/index.html`);
		expect(() => headersFile(headers, many)).toThrow(/106 rules, but Cloudflare reads 100/);
	});

	it('is not written when Cloudflare would cut a line', () => {
		const everywhere = { ...headers.everywhere, 'Content-Security-Policy': 'a'.repeat(2000) };
		expect(() => headersFile({ ...headers, everywhere }, files)).toThrow(/cuts lines at 2000/);
	});
});
