import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleEmbedScript } from '../../../../scripts/vite/embed-script.ts';

/** What the design allows, in bytes of gzip. */
const budget = 5000;

describe('embed.js', () => {
	let code = '';

	beforeAll(async () => {
		({ code } = await bundleEmbedScript());
	}, 60_000);

	it('is under 5 kB', () => {
		expect(gzipSync(code, { level: 9 }).length).toBeLessThan(budget);
	});

	it('is a classic script that needs no other file', () => {
		expect(() => new Function(code)).not.toThrow();
		expect(code).not.toMatch(/\bimport\b|\bexport\b|\brequire\b|https?:\/\/\w/);
	});

	it('evaluates no text and writes no HTML', () => {
		expect(code).not.toMatch(/\beval\b|new Function|innerHTML|outerHTML|insertAdjacentHTML/);
	});

	it('stores nothing', () => {
		expect(code).not.toMatch(/localStorage|sessionStorage|indexedDB|cookie/);
	});
});
