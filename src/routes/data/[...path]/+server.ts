import { error } from '@sveltejs/kit';
import { contentTypeOf } from '#lib/downloads/media-types.ts';
import { siteFiles } from '#lib/downloads/site.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const files = siteFiles();

/** The facts as files: as they stand in `geodata/`, which the map itself loads, and as tables and KML. */
export const entries: EntryGenerator = () => [...files.keys()].map((path) => ({ path }));

export const GET: RequestHandler = ({ params }) => {
	const text = files.get(params.path);
	if (text === undefined) error(404);
	return new Response(text, { headers: { 'Content-Type': contentTypeOf(params.path) } });
};
