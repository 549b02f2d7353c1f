/** Hash of the one style attribute of the site: SvelteKit hides its route announcer with it. */
const announcerStyle = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/** Directives whose list ends with hashes of one build: only its pages can say them. */
const saidByPages = ['default-src', 'script-src', 'style-src'];

/** Sources that the policy grammar writes in quotes; SvelteKit's settings leave them out. */
const quoted = /^(self|none|unsafe-hashes|sha256-.*)$/;

/**
 * What a page may load, in the words of SvelteKit's settings, which adds the hashes of the page's
 * own script and style and writes it into the page's head.
 *
 * The published host stands beside `'self'`, because in WebKit `'self'` is nothing at all in an
 * opaque origin (a frame with `sandbox="allow-scripts"`); `data:` workers are what MapLibre starts
 * there. Frames are those of the example article and the builder.
 * @param site address of the published site
 */
export function pagePolicy(site: string): Record<string, readonly string[]> {
	const own = ['self', new URL(site).origin];
	return {
		'default-src': ['none'],
		'script-src': own,
		'style-src': [...own, 'unsafe-hashes', announcerStyle],
		'img-src': [...own, 'data:', 'blob:'],
		'font-src': own,
		'connect-src': own,
		'worker-src': [...own, 'data:'],
		'frame-src': own,
		'base-uri': ['none'],
		'form-action': ['none']
	};
}

/**
 * The policy that the host sends: what is the same for every build, so that a header and a page of
 * different age (a cache, `/v/`, a server that reads its settings late) never block each other.
 * Scripts and styles are left to the page's own policy, which has their hashes; both apply.
 * @param ancestors who may frame the pages, which only a header can say; `null` is anyone
 */
export function headerPolicy(site: string, ancestors: readonly string[] | null): string {
	const directives = {
		...pagePolicy(site),
		'object-src': ['none'],
		'script-src-attr': ['none'],
		...(ancestors && { 'frame-ancestors': ancestors })
	};
	return Object.entries(directives)
		.filter(([name]) => !saidByPages.includes(name))
		.map(([name, sources]) => `${name} ${sources.map(inQuotes).join(' ')}`)
		.join('; ');
}

function inQuotes(source: string): string {
	return quoted.test(source) ? `'${source}'` : source;
}

/** `https://*.example.com:8080`, with or without its scheme; or a scheme alone. */
const hostSource = /^(https?:\/\/)?(\*\.)?[a-z\d-]+(\.[a-z\d-]+)*(:(\d{1,5}|\*))?$|^https?:$/i;

/**
 * Who may show the pages in a frame, from the environment variable FRAME_ANCESTORS: hosts with
 * spaces between them, `self`, or `none` alone. Without it, or with `*`, that is anyone, and `null`:
 * in the policy `*` would leave out frames without an origin, and whatever stands in them.
 * @throws {Error} naming the word that is none of these
 */
export function frameAncestors(given = process.env.FRAME_ANCESTORS): readonly string[] | null {
	if (!given || given.trim() === '*') return null;
	const words = given.split(' ').filter(Boolean).map(withoutQuotes);
	for (const word of words) {
		const standsAlone = word === 'none' && words.length === 1;
		if (standsAlone || word === 'self' || (word !== 'none' && hostSource.test(word))) continue;
		throw new Error(
			`FRAME_ANCESTORS: ${JSON.stringify(word)} is not allowed; write hosts with spaces between ` +
				'them (https://www.example.com https://*.example.org), self, or * or none alone'
		);
	}
	if (words.length === 0) throw new Error('FRAME_ANCESTORS holds only spaces');
	return words;
}

function withoutQuotes(word: string): string {
	return /^'(self|none)'$/.test(word) ? word.slice(1, -1) : word;
}
