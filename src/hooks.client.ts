/**
 * The router asks for `_app/version.json`, past every cache, whenever the window gets the focus or
 * becomes visible. A map in an article gets the focus at each touch, and in an opaque origin the
 * question breaks CORS; so the router, whose listeners come after this one, does not hear of it.
 */
for (const type of ['focus', 'visibilitychange']) {
	addEventListener(type, (event) => event.stopImmediatePropagation());
}
