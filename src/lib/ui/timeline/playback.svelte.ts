import type { IsoDate } from '../../model/types.ts';
import { dateOf, dayOf } from '../../model/days.ts';
import { nextStop } from './steps.ts';

/** Days that pass in a second. */
const speeds = { week: 7, month: 30, quarter: 91 } as const;
export type Speed = keyof typeof speeds;

const speedNames = Object.keys(speeds) as readonly Speed[];

const framesPerSecond = 10;
const frameMs = 1000 / framesPerSecond;

/** How long a day is shown where the reader wants no motion. */
const restMs = 2500;

interface Options {
	readonly date: () => IsoDate;
	/** Where playing begins again when it is asked for at the end. */
	readonly start: () => IsoDate;
	/** Where it stops. */
	readonly end: () => IsoDate;
	/** Days on which something happened, in order. */
	readonly stops: () => readonly IsoDate[];
	/** Steps from stop to stop instead of letting the days pass. */
	readonly isStepping: () => boolean;
	readonly ondate: (date: IsoDate) => void;
}

/** Lets time pass until its end, or until someone stops it; whoever makes one pauses it at last. */
export class Playback {
	readonly #options: Options;
	#timer = $state.raw<ReturnType<typeof setTimeout> | null>(null);
	#speed = $state<Speed>('month');
	/** Days since 1970-01-01 in parts of which a day has `framesPerSecond`; `null` before the first step. */
	#parts: number | null = null;

	constructor(options: Options) {
		this.#options = options;
	}

	get isPlaying(): boolean {
		return this.#timer !== null;
	}

	get speed(): Speed {
		return this.#speed;
	}

	/** Takes the next speed, after the fastest the slowest. */
	changeSpeed(): void {
		const next = (speedNames.indexOf(this.#speed) + 1) % speedNames.length;
		this.#speed = speedNames[next] ?? 'month';
	}

	play(): void {
		if (this.isPlaying) return;
		const { date, start, end, ondate } = this.#options;
		if (date() >= end()) ondate(start());
		this.#wait();
	}

	pause(): void {
		if (this.#timer !== null) clearTimeout(this.#timer);
		this.#timer = null;
		this.#parts = null;
	}

	#wait(): void {
		const isStepping = this.#options.isStepping();
		this.#timer = setTimeout(() => this.#step(isStepping), isStepping ? restMs : frameMs);
	}

	#step(isStepping: boolean): void {
		const { end, ondate } = this.#options;
		const next = isStepping ? this.#nextStop() : this.#nextDate();
		if (next < end()) this.#wait();
		else this.pause();
		ondate(next < end() ? next : end());
	}

	#nextStop(): IsoDate {
		const { date, end, stops } = this.#options;
		return nextStop(stops(), date()) ?? end();
	}

	#nextDate(): IsoDate {
		const day = dayOf(this.#options.date());
		// The map shows whole days; what has passed of a day counts on, unless someone set another.
		const isOwn = this.#parts !== null && Math.floor(this.#parts / framesPerSecond) === day;
		const parts = isOwn && this.#parts !== null ? this.#parts : day * framesPerSecond;
		this.#parts = parts + speeds[this.#speed];
		return dateOf(Math.floor(this.#parts / framesPerSecond));
	}
}
