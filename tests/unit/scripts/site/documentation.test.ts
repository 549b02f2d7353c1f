import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cacheRules } from '../../../../scripts/site/headers.ts';
import { headersAt } from './site.ts';

const page = readFileSync(new URL('../../../../docs/hosting.md', import.meta.url), 'utf8');
const [, section = ''] = page.split('\n## Headers\n');

/** Second cells of the table whose rows begin so. */
const rows = new Map(
	Array.from(section.matchAll(/^\| (`[^|]+?) +\| (.+?) +\|/gm), ([, first = '', second = '']) => [
		first.replaceAll('`', ''),
		second.replaceAll('`', '')
	])
);

it('docs/hosting.md names every header, with its value where that is one word', () => {
	const { everywhere } = headersAt('/');
	expect([...rows.keys()].slice(0, 6)).toEqual(Object.keys(everywhere));
	const told = ['Access-Control-Allow-Origin', 'Referrer-Policy', 'X-Content-Type-Options'];
	for (const name of [...told, 'Cross-Origin-Resource-Policy']) {
		expect(rows.get(name)).toBe(everywhere[name]);
	}
});

it('docs/hosting.md says how long each kind of path may be kept', () => {
	const said = new Set([...rows.values()].filter((value) => value.startsWith('public')));
	expect(said).toEqual(new Set(cacheRules.map(({ cacheControl }) => cacheControl)));
});
