import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { release } from '../../scripts/release.ts';
import { dataVersion } from '../../scripts/site/data-version.ts';
import { serve } from '../../scripts/serve.ts';
import { expect, test } from './test.ts';

/** `data/version.json` as the site serves it. */
interface Published {
	version: string;
	address: string;
	data: { asOf: string; sha256: string; files: Record<string, string> };
}

test('the site says which release it is, with the hashes of its facts', async ({
	request,
	baseURL
}) => {
	const { version, address, data }: Published = await (
		await request.get('data/version.json')
	).json();
	expect(address).toBe(`${baseURL}v/${version}/`);
	expect(data).toEqual(dataVersion('build/data'));
	expect(data).toEqual(dataVersion('geodata'));
});

test('a release draws the same map from the folder that it keeps', async ({
	page,
	explorer,
	watch,
	request
}) => {
	const { version }: Published = await (await request.get('data/version.json')).json();
	const out = mkdtempSync(join(tmpdir(), 'release-'));
	release({ out });
	const { url, close } = await serve({ dir: out });
	watch.expect(new RegExp(`^asked another host: ${url}`));
	const outside = new Set<string>();
	page.on('request', (asked) => {
		if (!asked.url().startsWith(`${url}v/${version}/`)) outside.add(asked.url());
	});
	try {
		await page.goto(`${url}v/${version}/?load=eager`);
		await explorer.then.mapIsLive();
		expect([...outside].filter((asked) => asked.startsWith('http'))).toEqual([]);
	} finally {
		await close();
		rmSync(out, { recursive: true });
	}
});
