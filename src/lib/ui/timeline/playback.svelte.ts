import { endOf, timeOn, type Clock } from '../../model/clock.ts';
import type { IsoDate } from '../../model/types.ts';
import { dateOf } from '../../model/days.ts';
import { nextStop } from './steps.ts';

/** Days that pass in a second. */
const speeds = { day: 1, week: 7, month: 30, quarter: 91 } as const;
export type Speed = keyof typeof speeds;

const speedNames = Object.keys(speeds) as readonly Speed[];

/** How often the date is told while the days pass. */
const frameMs = 100;

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
	/** Hears of the time between the dates, for what moves smoothly; `null` when it stands still. */
	readonly onclock?: (clock: Clock | null) => void;
}

/** Lets time pass until its end, or until someone stops it; whoever makes one pauses it at last. */
export class Playback {
	readonly #options: Options;
	#timer = $state.raw<ReturnType<typeof setTimeout> | null>(null);
	#speed = $state<Speed>('month');
	/** The time of the last step; `null` while nothing plays. */
	#clock: Clock | null = null;

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
		if (this.#clock) this.#tell(timeOn(this.#clock, performance.now()));
	}

	play(): void {
		if (this.isPlaying) return;
		const { date, start, end, ondate } = this.#options;
		if (date() >= end()) ondate(start());
		this.#tell(endOf(date()));
		this.#wait();
	}

	pause(): void {
		if (this.#timer === null) return;
		clearTimeout(this.#timer);
		this.#timer = null;
		this.#clock = null;
		this.#options.onclock?.(null);
	}

	/** Goes on from a time in days since 1970-01-01. */
	#tell(time: number): void {
		const daysPerSecond = this.#options.isStepping() ? 0 : speeds[this.#speed];
		this.#clock = { time, atMs: performance.now(), daysPerSecond };
		this.#options.onclock?.(this.#clock);
	}

	#wait(): void {
		const isStepping = this.#options.isStepping();
		this.#timer = setTimeout(() => this.#step(isStepping), isStepping ? restMs : frameMs);
	}

	#step(isStepping: boolean): void {
		const { end, ondate } = this.#options;
		const time = isStepping ? endOf(this.#nextStop()) : this.#nextTime();
		const next = dateOf(Math.floor(time));
		if (next < end()) {
			this.#tell(time);
			this.#wait();
		} else this.pause();
		ondate(next < end() ? next : end());
	}

	#nextStop(): IsoDate {
		const { date, end, stops } = this.#options;
		return nextStop(stops(), date()) ?? end();
	}

	/** The map shows whole days; what has passed of a day counts on, unless someone set another. */
	#nextTime(): number {
		const clock = this.#clock;
		const date = this.#options.date();
		if (!clock) return endOf(date);
		const isOwn = dateOf(Math.floor(clock.time)) === date;
		return timeOn(isOwn ? clock : { ...clock, time: endOf(date) }, performance.now());
	}
}
