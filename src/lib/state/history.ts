import { isFramed } from './framed.ts';

/** What the history needs of a window; in tests a stand-in. */
export interface HistoryWindow {
	readonly location: Pick<Location, 'pathname' | 'search' | 'hash'>;
	readonly history: Pick<History, 'state' | 'pushState' | 'replaceState'>;
	readonly parent: unknown;
	addEventListener(type: 'popstate' | 'pagehide', listener: () => void): void;
	removeEventListener(type: 'popstate' | 'pagehide', listener: () => void): void;
}

/** Safari refuses more than 100 writes in 30 s; this makes at most 86. */
const intervalMs = 350;

/**
 * The query string of the page: the only user of `location` and `history`. The path and the hash,
 * which belongs to the host page, stay as they are.
 *
 * It writes to the browser's own history and hands `history.state` on. SvelteKit's router keeps
 * its place in that state, so Back into an entry of ours from another page still brings this page.
 * `goto(url, { shallow: true })` would not do: a late write aborts a navigation under way, and when
 * the browser refuses a write (Safari's limit) the router stays in "updating". While developing,
 * SvelteKit warns once of the direct use.
 */
export class QueryHistory {
	readonly #window: HistoryWindow;
	readonly #isFramed: boolean;
	/** What was last read or written: the same again is not written. */
	#current: string;
	/** What the address said after that; it is older when the browser refused the write. */
	#address: string;
	#waiting: string | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(window: HistoryWindow) {
		this.#window = window;
		this.#isFramed = isFramed(window);
		this.#current = this.#address = window.location.search;
	}

	/** The query string with its `?`, as last read or written; empty without one. */
	get search(): string {
		return this.#waiting ?? this.#current;
	}

	/** Puts the query string into the present entry: at once, or when the last write is old enough. */
	replace(search: string): void {
		if (search === this.search) return;
		this.#waiting = search;
		if (this.#timer === undefined) this.#flush();
	}

	/**
	 * Makes an entry for the query string, so that Back returns to the one before. In a frame, where
	 * Back belongs to the host page, and soon after another write it goes into the present entry.
	 */
	push(search: string): void {
		if (search === this.search) return;
		if (this.#isFramed || this.#timer !== undefined) this.replace(search);
		else this.#write('pushState', search);
	}

	/**
	 * Hears Back and Forward, and writes what waits when the page is left.
	 * @returns its undo, which also writes what waits
	 */
	listen(onSearch: (search: string) => void): () => void {
		const hear = () => {
			const { search } = this.#window.location;
			if (search === this.#address) return;
			this.#waiting = null;
			this.#current = this.#address = search;
			onSearch(search);
		};
		const leave = () => this.#flush();
		this.#window.addEventListener('popstate', hear);
		this.#window.addEventListener('pagehide', leave);
		return () => {
			this.#window.removeEventListener('popstate', hear);
			this.#window.removeEventListener('pagehide', leave);
			leave();
			clearTimeout(this.#timer);
			this.#timer = undefined;
		};
	}

	#flush(): void {
		if (this.#waiting === null) return;
		this.#write('replaceState', this.#waiting);
	}

	#write(method: 'pushState' | 'replaceState', search: string): void {
		const { location, history } = this.#window;
		this.#waiting = null;
		this.#current = search;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			this.#timer = undefined;
			this.#flush();
		}, intervalMs);
		try {
			history[method](history.state, '', `${location.pathname}${search}${location.hash}`);
		} catch {
			// A frame without an origin, or a browser that has had enough: the map works on without.
		}
		this.#address = this.#window.location.search;
	}
}
