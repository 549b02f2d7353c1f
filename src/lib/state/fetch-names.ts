import type { NamedPlace, OtherNames } from '../model/search/findable.ts';
import type { Person } from '../model/story.ts';
import type { Fetch } from './fetch-facts.ts';
import { fetchFile } from './fetch-file.ts';

/** Names that the page does not know until the reader searches. */
export interface Names {
	readonly labels: readonly NamedPlace[];
	readonly people: readonly Person[];
	readonly names: readonly OtherNames[];
	/** Are all of them there? */
	readonly isWhole: boolean;
}

/**
 * Fetches what search needs beside the facts. Never rejects: a file that fails leaves its part
 * empty, and the rest is found.
 * @param base where the site begins, with a slash at its end
 */
export async function fetchNames(base: string, fetch: Fetch): Promise<Names> {
	let isWhole = true;
	async function take<Member>(part: string): Promise<readonly Member[]> {
		try {
			const response = await fetchFile(fetch, base, `${part}.json`);
			const content = (await response.json()) as Record<string, unknown> | null;
			const members = content?.[part];
			if (Array.isArray(members)) return members as Member[];
		} catch {
			// No network, no file, or no JSON.
		}
		isWhole = false;
		return [];
	}
	const [labels, people, names] = await Promise.all([
		take<NamedPlace>('labels'),
		take<Person>('people'),
		take<OtherNames>('names')
	]);
	return { labels, people, names, isWhole };
}
