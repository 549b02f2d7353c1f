import { describe, expect, it } from 'vitest';
import { frameAncestors, headerPolicy, pagePolicy } from '../../../../scripts/site/policy.ts';

const site = 'https://maps.example.org/black-sea/';
const directives = (policy: string) =>
	Object.fromEntries(
		policy.split('; ').map((directive) => {
			const [name = '', ...sources] = directive.split(' ');
			return [name, sources];
		})
	);

describe('the policy of a page', () => {
	const policy = pagePolicy(site);

	it('names the published host beside self, for opaque origins in WebKit', () => {
		const kinds = ['script', 'style', 'img', 'font', 'connect', 'worker', 'frame'];
		for (const kind of kinds) {
			expect(policy[`${kind}-src`]?.slice(0, 2)).toEqual(['self', 'https://maps.example.org']);
		}
	});

	it('allows no script or style that has no hash', () => {
		expect(policy['default-src']).toEqual(['none']);
		expect(Object.values(policy).flat().join(' ')).not.toMatch(/inline|eval|https?:(?!\/\/)|\*/);
	});

	it('allows the worker that MapLibre starts in an opaque origin', () => {
		expect(policy['worker-src']).toContain('data:');
	});
});

describe('the policy of the header', () => {
	const header = directives(headerPolicy(site, null));

	it('says who may frame the page, which no page can', () => {
		const paper = directives(headerPolicy(site, ['https://www.example.com']));
		expect(paper['frame-ancestors']).toEqual(['https://www.example.com']);
	});

	it('says nothing of who may frame the page when anyone may, also without an origin', () => {
		expect(Object.keys(header)).not.toContain('frame-ancestors');
	});

	it('says nothing of scripts and styles, whose hashes are those of one build', () => {
		expect(Object.keys(header)).not.toContain('default-src');
		expect(Object.keys(header)).not.toContain('script-src');
		expect(Object.keys(header)).not.toContain('style-src');
	});

	it('repeats everything else of the page’s policy', () => {
		const { 'connect-src': connect, 'base-uri': base, 'worker-src': worker } = header;
		expect(connect).toEqual(["'self'", 'https://maps.example.org']);
		expect(worker).toEqual(["'self'", 'https://maps.example.org', 'data:']);
		expect(base).toEqual(["'none'"]);
	});
});

describe('FRAME_ANCESTORS', () => {
	it.each([
		['', null],
		['*', null],
		["'none'", ['none']],
		['self', ['self']],
		[
			"https://www.example.com  https://*.example.org:8443 news.example.net 'self'",
			['https://www.example.com', 'https://*.example.org:8443', 'news.example.net', 'self']
		],
		['http://localhost:*', ['http://localhost:*']],
		['https:', ['https:']]
	])('may be %j', (given, ancestors) => {
		expect(frameAncestors(given)).toEqual(ancestors);
	});

	it.each([
		['https://a.example; script-src *', 'https://a.example;'],
		['https://a.example\nSet-Cookie: a=b', 'https://a.example\nSet-Cookie:'],
		['https://a.example, https://b.example', 'https://a.example,'],
		['https://a.example/path', 'https://a.example/path'],
		['https://a.example" always; root "/', 'https://a.example"'],
		['* https://a.example', '*'],
		["'none' https://a.example", 'none'],
		['javascript:', 'javascript:'],
		['$map_cache_control', '$map_cache_control'],
		['https://ä.example', 'https://ä.example'],
		['\u0000', '\u0000']
	])('may not be %j', (given, culprit) => {
		expect(() => frameAncestors(given)).toThrow(
			`FRAME_ANCESTORS: ${JSON.stringify(culprit)} is not allowed`
		);
	});

	it('may not be spaces only', () => {
		expect(() => frameAncestors('  ')).toThrow('FRAME_ANCESTORS holds only spaces');
	});
});
