import { expect, it } from 'vitest';
import { sitePath, siteUrl } from '../../../../scripts/site/url.ts';

it.each([
	['', 'http://127.0.0.1:4173/'],
	['https://maps.example.org', 'https://maps.example.org/'],
	['https://Maps.Example.org:8443/black-sea', 'https://maps.example.org:8443/black-sea/'],
	['https://example.org/a_b/v1.2/~c/', 'https://example.org/a_b/v1.2/~c/']
])('takes %j as the site’s address', (given, url) => {
	expect(siteUrl(given)).toBe(url);
});

it.each([
	'maps.example.org',
	'//maps.example.org/',
	'ftp://maps.example.org/',
	'javascript:alert(1)',
	'https://',
	'https://example.org/?a=b',
	'https://example.org/#part',
	'https://user:word@example.org/'
])('refuses %j, because it is no address of a site', (given) => {
	expect(() => siteUrl(given)).toThrow(
		`SITE_URL must be an http(s) address without user, query or hash: ${JSON.stringify(given)}`
	);
});

it.each(['https://example.org/a b/', 'https://example.org/a;b/', 'https://example.org/$1/'])(
	'refuses %j, whose path would mean something to a server',
	(given) => {
		expect(() => siteUrl(given)).toThrow(/^SITE_URL may have letters, digits/);
	}
);

it('knows the path of the site on its host', () => {
	expect(sitePath('https://example.org/maps/black-sea/')).toBe('/maps/black-sea/');
	expect(sitePath('https://example.org/')).toBe('/');
});
