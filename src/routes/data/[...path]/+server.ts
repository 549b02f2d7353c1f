import { error } from '@sveltejs/kit';
import { geodataFiles } from '#lib/map/static/data.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** The facts as files, as they stand in `geodata/`: what the map itself loads, and downloads. */
export const entries: EntryGenerator = () => [...geodataFiles().keys()].map((path) => ({ path }));

export const GET: RequestHandler = ({ params }) => {
	const text = geodataFiles().get(params.path);
	if (text === undefined) error(404);
	const type = params.path.endsWith('.geojson') ? 'application/geo+json' : 'application/json';
	return new Response(text, { headers: { 'Content-Type': type } });
};
