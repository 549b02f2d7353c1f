import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { APIRequestContext } from '@playwright/test';
import { importsIn } from '../../scripts/site/module-imports.ts';
import { expect, test } from './test.ts';

/** Most files that a page may ask for before it is alive: browsers fetch six at a time. */
const mostScripts = 16;

async function bodyOf(request: APIRequestContext, address: string): Promise<Buffer> {
	const response = await request.get(address);
	expect(response.status()).toBe(200);
	return response.body();
}

test('the framed page is readable in 60 kB before any script', async ({ request }) => {
	const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
	const html = await bodyOf(request, './embed/');
	expect(brotliCompressSync(html, { params }).length).toBeLessThan(60_000);
});

for (const path of ['./', './embed/']) {
	test(`${path} comes alive with 75 kB of scripts in few files`, async ({ request, baseURL }) => {
		const html = String(await bodyOf(request, path));
		const links = html.matchAll(/<link href="([^"]+)" rel="modulepreload"/g);
		const scripts = [...links].map(([, href = '']) => new URL(href, new URL(path, baseURL)).href);
		const bodies = await Promise.all(scripts.map((address) => bodyOf(request, address)));

		// What a page imports but does not name would come late, and count for nothing here.
		for (const [index, body] of bodies.entries()) {
			for (const imported of importsIn(String(body))) {
				expect(scripts).toContain(new URL(imported, scripts[index]).href);
			}
		}
		expect(scripts.length).toBeGreaterThan(1);
		expect(scripts.length).toBeLessThanOrEqual(mostScripts);
		const sizes = bodies.map((body) => gzipSync(body, { level: 9 }).length);
		expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(75_000);
	});
}
