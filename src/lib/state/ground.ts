import type { Ground } from '../model/here.ts';
import type { Fetch } from './fetch-facts.ts';
import { fetchFile } from './fetch-file.ts';

/** How closely the coast is drawn: to about 1 km, or to 100 m. */
export type GroundLevel = 'coarse' | 'fine';

interface Options {
	/** Where the site begins, with a slash at its end; relative is fine. */
	readonly base: string;
	readonly fetch: Fetch;
}

/** The basemap as data, fetched when someone asks of it: the same files that the live map draws. */
export class Grounds {
	readonly #options: Options;
	readonly #files = new Map<string, Promise<unknown>>();

	constructor(options: Options) {
		this.#options = options;
	}

	/** Rejects when a file of it cannot be had; another call asks for that one again. */
	async at(level: GroundLevel): Promise<Ground> {
		const [land, context, water, depth] = await Promise.all([
			this.#file(`land-${level}`),
			this.#file('context'),
			this.#file(`water-${level}`),
			this.#file('depth')
		]);
		return { land, context, water, depth } as Ground;
	}

	#file(name: string): Promise<unknown> {
		const known = this.#files.get(name);
		if (known) return known;
		const file = this.#read(name);
		this.#files.set(name, file);
		file.catch(() => this.#files.delete(name));
		return file;
	}

	async #read(name: string): Promise<unknown> {
		const { base, fetch } = this.#options;
		return (await fetchFile(fetch, base, `basemap/${name}.geojson`)).json();
	}
}
