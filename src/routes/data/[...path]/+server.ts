import { error } from '@sveltejs/kit';
import { geodataFiles } from '#lib/map/static/data.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** The facts as files, as they stand in `geodata/`: what the map itself loads, and downloads. */
export const entries: EntryGenerator = () => [...geodataFiles().keys()].map((path) => ({ path }));

/** Media type of a file by the end of its path. */
function typeOf(path: string): string {
	if (path.endsWith('.csv')) return 'text/csv; charset=utf-8';
	return path.endsWith('.geojson') ? 'application/geo+json' : 'application/json';
}

export const GET: RequestHandler = ({ params }) => {
	const text = geodataFiles().get(params.path);
	if (text === undefined) error(404);
	return new Response(text, { headers: { 'Content-Type': typeOf(params.path) } });
};
