/** Loads a module that has a component. */
type Load<Component> = () => Promise<{ readonly default: Component }>;

/** A component that comes after the page: when the page rests, or before that when it is needed. */
export class Deferred<Component> {
	readonly #load: Load<Component>;
	#component = $state.raw<Component>();
	#hasFailed = $state(false);
	#loading: Promise<void> | undefined;

	constructor(load: Load<Component>) {
		this.#load = load;
	}

	/** `undefined` until it is there. */
	get component(): Component | undefined {
		return this.#component;
	}

	/** The last attempt to load it failed. */
	get hasFailed(): boolean {
		return this.#hasFailed;
	}

	/** Never rejects: what could not be loaded is asked for again by the next call. */
	load(): Promise<void> {
		if (!this.#loading) this.#hasFailed = false;
		this.#loading ??= this.#load().then(
			({ default: component }) => void (this.#component = component),
			() => {
				this.#hasFailed = true;
				this.#loading = undefined;
			}
		);
		return this.#loading;
	}

	/** Loads it when the page has nothing else to do. */
	loadAtRest(): void {
		const whenIdle = window.requestIdleCallback ?? window.setTimeout;
		whenIdle(() => void this.load());
	}
}
