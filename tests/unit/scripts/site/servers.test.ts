import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../../../scripts/serve.ts';
import { cacheControlOf, contentTypeOf } from '../../../../scripts/site/headers.ts';
import { freePort, realServers, started } from './servers.ts';
import { addressOf, files, headersAt, releasedFiles } from './site.ts';

/** Headers that no response of the site may have. */
const unwanted = ['x-frame-options', 'set-cookie', 'content-security-policy-report-only'];

/** What a response says in the headers of the site, by their names there. */
function saidBy(response: Response, names: readonly string[]): Record<string, string | null> {
	return Object.fromEntries(names.map((name) => [name, response.headers.get(name)]));
}

function withoutSpaces(type: string | null | undefined): string | undefined {
	return type?.replaceAll(' ', '').toLowerCase();
}

describe.each(['/', '/maps/black-sea/'])('a site at %s', (path) => {
	const headers = headersAt(path);
	let work: string;

	beforeAll(() => {
		work = mkdtempSync(join(tmpdir(), 'site-'));
		// nginx reads as a user of its own.
		chmodSync(work, 0o755);
		for (const file of [...files, ...releasedFiles, '404.html']) {
			const target = join(work, 'root', path, file);
			mkdirSync(dirname(target), { recursive: true });
			writeFileSync(target, file);
		}
	});

	afterAll(() => rmSync(work, { recursive: true }));

	/** Asks for each file, and for one that is not there. */
	async function checkHeaders(origin: string) {
		const names = Object.keys(headers.everywhere);
		for (const file of [...files, ...releasedFiles]) {
			const address = addressOf(file, path);
			const response = await fetch(`${origin}${address}`);
			expect(await response.text(), address).toBe(file);
			expect(saidBy(response, [...names, 'Cache-Control']), address).toEqual({
				...headers.everywhere,
				'Cache-Control': cacheControlOf(address, path)
			});
			expect(withoutSpaces(response.headers.get('content-type')), address).toBe(
				withoutSpaces(contentTypeOf(address))
			);
			expect(unwanted.filter((name) => response.headers.has(name))).toEqual([]);
		}
		for (const missing of ['_app/immutable/gone.js', 'v/1.2.3/gone.js', 'gone/']) {
			const response = await fetch(`${origin}${path}${missing}`);
			expect(response.status, missing).toBe(404);
			expect(saidBy(response, names), missing).toEqual(headers.everywhere);
			expect(response.headers.get('cache-control'), missing).toBeNull();
		}
	}

	it('has its headers from our own server', async () => {
		const dir = join(work, 'root', path);
		const { url, close } = await serve({ dir, base: path, everywhere: headers.everywhere });
		try {
			await checkHeaders(new URL(url).origin);
		} finally {
			await close();
		}
	});

	it.for(Object.entries(realServers))(
		'has them from %s, where that is installed',
		async (entry, { skip }) => {
			const [, server] = entry;
			if (!server.isHere) skip();
			const port = await freePort();
			const stop = await started(server.start(headers, work, port), port);
			try {
				await checkHeaders(`http://127.0.0.1:${port}`);
			} finally {
				stop();
			}
		}
	);
});
