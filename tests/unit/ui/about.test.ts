import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import About from '../../../src/lib/ui/About.svelte';
import type { Release } from '../../../src/lib/release.ts';

const release: Release = {
	version: '0.2.0',
	address: 'https://maps.example.org/v/0.2.0/',
	data: { asOf: '2025-03-24', sha256: 'ab12cd34'.repeat(8) }
};

const htmlOf = (release: Release) =>
	render(About, { props: { release, manifest: 'data/version.json' } }).body;
const textOf = (html: string) =>
	html
		.replaceAll(/<!--.*?-->|<[^>]+>/g, '')
		.replaceAll(/\s+/g, ' ')
		.trim();

it('names release, day and hash of the facts, and the address that stays', () => {
	const html = htmlOf(release);
	expect(textOf(html)).toBe(
		'Release 0.2.0 · Data of 24 March 2025, hash ab12cd34 · Permanent address v/0.2.0/'
	);
	expect(html).toContain('href="https://maps.example.org/v/0.2.0/"');
	expect(html).toContain('href="data/version.json"');
});

it('promises no address when the build is made for no host', () => {
	const text = textOf(htmlOf({ ...release, address: null }));
	expect(text).toBe('Release 0.2.0 · Data of 24 March 2025, hash ab12cd34');
});
