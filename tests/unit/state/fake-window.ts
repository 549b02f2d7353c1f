import type { HistoryWindow } from '../../../src/lib/state/history.ts';

interface Entry {
	url: URL;
	state: unknown;
}

type EventName = 'popstate' | 'pagehide';

/** A window with an address, a history and a Back button, for tests in Node. */
export class FakeWindow implements HistoryWindow {
	readonly parent: unknown;
	isRefusing = false;
	writes = 0;
	#entries: Entry[];
	#at = 0;
	readonly #listeners: { type: EventName; listener: () => void }[] = [];

	constructor(address: string, { parent }: { parent?: unknown } = {}) {
		this.parent = parent ?? this;
		this.#entries = [{ url: new URL(address, 'https://map.example'), state: { router: 1 } }];
	}

	get #entry(): Entry {
		return this.#entries[this.#at] as Entry;
	}

	get location() {
		return this.#entry.url;
	}

	get history() {
		const { state } = this.#entry;
		return {
			state,
			replaceState: (newState: unknown, _: string, url?: string | URL | null) => {
				this.#entries[this.#at] = this.#written(newState, url);
			},
			pushState: (newState: unknown, _: string, url?: string | URL | null) => {
				const entry = this.#written(newState, url);
				this.#entries = [...this.#entries.slice(0, this.#at + 1), entry];
				this.#at++;
			}
		};
	}

	get address(): string {
		const { pathname, search, hash } = this.location;
		return pathname + search + hash;
	}

	get length(): number {
		return this.#entries.length;
	}

	get listenerCount(): number {
		return this.#listeners.length;
	}

	addEventListener(type: EventName, listener: () => void): void {
		this.#listeners.push({ type, listener });
	}

	removeEventListener(type: EventName, listener: () => void): void {
		const at = this.#listeners.findIndex(
			(other) => other.type === type && other.listener === listener
		);
		if (at >= 0) this.#listeners.splice(at, 1);
	}

	back(): void {
		this.#at--;
		this.#tell('popstate');
	}

	/** Follows a link to a part of the page, which browsers tell as `popstate` too. */
	goToHash(hash: string): void {
		this.#entries.push({ url: new URL(hash, this.location), state: null });
		this.#at++;
		this.#tell('popstate');
	}

	leave(): void {
		this.#tell('pagehide');
	}

	#written(state: unknown, url?: string | URL | null): Entry {
		if (this.isRefusing) throw new DOMException('Too many calls', 'SecurityError');
		this.writes++;
		return { state, url: new URL(url ?? '', this.location) };
	}

	#tell(type: EventName): void {
		for (const entry of [...this.#listeners]) if (entry.type === type) entry.listener();
	}
}
