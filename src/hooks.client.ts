/**
 * SvelteKit's router keeps scroll positions and snapshots in sessionStorage. The map has one page
 * at a time and promises to store nothing, so the router gets a storage that is forgotten with it.
 */
const entries = new Map<string, string>();

const forgetful: Storage = {
	get length() {
		return entries.size;
	},
	clear: () => entries.clear(),
	getItem: (key) => entries.get(key) ?? null,
	key: (index) => [...entries.keys()][index] ?? null,
	removeItem: (key) => void entries.delete(key),
	setItem: (key, value) => void entries.set(key, value)
};

Object.defineProperty(window, 'sessionStorage', { value: forgetful });

/**
 * The router asks for `_app/version.json`, past every cache, whenever the window gets the focus or
 * becomes visible. A map in an article gets the focus at each touch, and in an opaque origin the
 * question breaks CORS; so the router, whose listeners come after this one, does not hear of it.
 */
for (const type of ['focus', 'visibilitychange']) {
	addEventListener(type, (event) => event.stopImmediatePropagation());
}
