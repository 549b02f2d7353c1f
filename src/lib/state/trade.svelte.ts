import { fetchFile } from './fetch-file.ts';
import { readTrade, tradeFiles, type TradeTables } from '../model/trade/tables.ts';

interface Options {
	/** Where the site begins, with a slash at its end; relative is fine. */
	readonly base: string;
	readonly fetch: (url: string) => Promise<Pick<Response, 'ok' | 'status' | 'text'>>;
}

/** The trade tables as they are fetched: all of them, or none. */
export class Trade {
	readonly #options: Options;
	#tables = $state.raw<TradeTables | null>(null);
	#isMissing = $state(false);
	#loading: Promise<void> | undefined;

	constructor(options: Options) {
		this.#options = options;
	}

	/** `null` until they are there. */
	get tables(): TradeTables | null {
		return this.#tables;
	}

	/** Did the last attempt fail? */
	get isMissing(): boolean {
		return this.#isMissing;
	}

	/** Never rejects; after a failure another call tries again, and one that succeeded is enough. */
	load(): Promise<void> {
		this.#loading ??= this.#load().catch(() => {
			this.#isMissing = true;
			this.#loading = undefined;
		});
		return this.#loading;
	}

	async #load(): Promise<void> {
		const { base, fetch } = this.#options;
		const text = async (file: string) => (await fetchFile(fetch, base, file)).text();
		const files = Object.values(tradeFiles);
		const texts = await Promise.all(files.map(text));
		this.#tables = readTrade((table) => texts[files.indexOf(tradeFiles[table])] ?? '');
		this.#isMissing = false;
	}
}
