import type { RouteNetwork } from '../../model/route/network.ts';
import { asNetwork } from '../../model/route/outcome.ts';
import type { Fetch } from '../../state/fetch-facts.ts';
import { fetchFile } from '../../state/fetch-file.ts';

/** The network of ways as it arrives: asked for with the first route, again after a failure. */
export class NetworkLoad {
	readonly #base: string;
	readonly #fetch: Fetch;
	#network = $state.raw<RouteNetwork | null>(null);
	#hasFailed = $state(false);

	/** @param base where the site begins, with a slash at its end */
	constructor(base: string, fetch: Fetch) {
		this.#base = base;
		this.#fetch = fetch;
	}

	get network(): RouteNetwork | null {
		return this.#network;
	}

	get hasFailed(): boolean {
		return this.#hasFailed;
	}

	/** Never rejects. */
	async load(): Promise<void> {
		this.#hasFailed = false;
		try {
			const response = await fetchFile(this.#fetch, this.#base, 'network.json');
			this.#network = asNetwork(await response.json());
		} catch {
			this.#hasFailed = true;
		}
	}
}
