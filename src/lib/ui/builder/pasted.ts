/**
 * The query string of what an editor pasted: the address of a map, of an embedded map or of the
 * builder, a frame's whole HTML, or the query string itself. `null` when it is none of these.
 */
export function queryOf(pasted: string): string | null {
	const source = /<iframe\s[^>]*?\bsrc=["']([^"']*)["']/i.exec(pasted)?.[1];
	const text = source?.replaceAll('&amp;', '&') ?? pasted.trim();
	if (text.startsWith('?')) return text.replace(/#.*$/s, '');
	const url = URL.parse(text);
	return url && /^https?:$/.test(url.protocol) ? url.search : null;
}
