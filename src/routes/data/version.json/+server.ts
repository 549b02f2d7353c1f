import { release } from '#lib/release.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** SHA-256 of each file of the facts by its path below `data/`. */
const files = JSON.parse(import.meta.env.DATA_FILES) as Readonly<Record<string, string>>;

/** Which release this is, and the hashes by which its facts can be checked. */
export const GET: RequestHandler = () => {
	const text = JSON.stringify({ ...release, data: { ...release.data, files } }, null, '\t');
	return new Response(`${text}\n`, { headers: { 'Content-Type': 'application/json' } });
};
