/**
 * Lets at most one call through in `waitMs`: the first at once, and of those that come meanwhile the
 * last, at its end. So what is answered to a stranger has a bound.
 */
export class Throttle {
	readonly #waitMs: number;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#waiting: (() => void) | undefined;

	constructor(waitMs: number) {
		this.#waitMs = waitMs;
	}

	call(act: () => void): void {
		if (this.#timer !== undefined) {
			this.#waiting = act;
			return;
		}
		act();
		this.#timer = setTimeout(() => this.#rest(), this.#waitMs);
	}

	/** Forgets what waits. */
	stop(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#waiting = undefined;
	}

	#rest(): void {
		const act = this.#waiting;
		this.stop();
		if (act) this.call(act);
	}
}
