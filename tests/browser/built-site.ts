import { readFileSync } from 'node:fs';

function canonicalOf(file: string): string {
	const html = readFileSync(new URL(`../../build/${file}`, import.meta.url), 'utf8');
	const address = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
	if (!address) throw new Error(`build/${file} has no canonical link`);
	return address;
}

/** The address that the site was built for, which need not be the one where the tests serve it. */
export const builtSiteUrl = canonicalOf('index.html');
