import { hereAt, type Ground, type Here } from '../model/here.ts';
import type { IsoDate, LonLat } from '../model/types.ts';
import type { Facts } from './facts.svelte.ts';
import type { GroundLevel, Grounds } from './ground.ts';

interface Asked {
	readonly position: LonLat;
	readonly ground: Ground | null;
	readonly coast: GroundLevel | 'missing' | null;
}

interface Options {
	readonly facts: Facts;
	readonly grounds: Grounds;
	readonly date: () => IsoDate;
}

/** What the reader asks of a position: what is here? The answer follows facts and date. */
export class Question {
	readonly #options: Options;
	#asked = $state.raw<Asked | null>(null);
	readonly #here = $derived.by(() => {
		const { facts, date } = this.#options;
		return this.#asked && hereAt(this.#asked.position, date(), facts.model, this.#asked.ground);
	});

	constructor(options: Options) {
		this.#options = options;
	}

	/** `[lon, lat]` that was asked about; `null` before the first question. */
	get position(): LonLat | null {
		return this.#asked?.position ?? null;
	}

	/** Which coast the answer rests on; `null` while it is fetched. */
	get coast(): Asked['coast'] {
		return this.#asked?.coast ?? null;
	}

	get here(): Here | null {
		return this.#here;
	}

	/** Asks; resolves to whether nothing else was asked before the ground was there. */
	async ask(position: LonLat, level: GroundLevel): Promise<boolean> {
		const { facts, grounds } = this.#options;
		const asked: Asked = { position, ground: null, coast: null };
		this.#asked = asked;
		const ground = await grounds.at(level).catch(() => null);
		await facts.settled();
		if (this.#asked !== asked) return false;
		this.#asked = { position, ground, coast: ground ? level : 'missing' };
		return true;
	}
}
