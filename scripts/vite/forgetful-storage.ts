import type { Plugin } from 'vite';

/** SvelteKit's only door to the browser's storage. */
const door = '@sveltejs/kit/src/runtime/client/session-storage.js';

/** What stands in its place, with the same two functions. */
const forgetful = `
const texts = new Map();
export function get(key, parse = JSON.parse) {
	const text = texts.get(key);
	return text === undefined ? undefined : parse(text);
}
export function set(key, value, stringify = JSON.stringify) {
	texts.set(key, stringify(value));
}
`;

/**
 * SvelteKit's router keeps scroll positions and snapshots in sessionStorage, and reads it before any
 * code of ours runs. The map has one page at a time and promises to store nothing, so the router
 * gets a storage that is forgotten with the page.
 */
export function forgetfulStorage(): Plugin {
	return {
		name: 'forgetful-storage',
		enforce: 'pre',
		load: (id) => (id.replaceAll('\\', '/').includes(door) ? forgetful : undefined)
	};
}
