const byExtension: Readonly<Record<string, string>> = {
	csv: 'text/csv',
	geojson: 'application/geo+json',
	json: 'application/json',
	kml: 'application/vnd.google-earth.kml+xml',
	md: 'text/markdown'
};

/** `geojson` of `basemap/depth.geojson`. */
export function extensionOf(path: string): string {
	return path.slice(path.lastIndexOf('.') + 1);
}

/** Media type of a file by the end of its path. @throws {Error} when it is of no kind we publish */
export function mediaTypeOf(path: string): string {
	const type = byExtension[extensionOf(path)];
	if (type === undefined) throw new Error(`${path}: no media type is known for it`);
	return type;
}

/** The same as a header says it: with the character encoding of texts that don't name theirs. */
export function contentTypeOf(path: string): string {
	const type = mediaTypeOf(path);
	return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}
