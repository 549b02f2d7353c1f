import { endOf, timeOn, type Clock } from '../../model/clock.ts';
import type { IsoDate } from '../../model/types.ts';
import { noShips, type Ships } from './voyages.ts';

/** What decides where the ships are. */
export interface Course {
	readonly date: IsoDate;
	/** `null` while time stands still. */
	readonly clock: Clock | null;
	/** The ships at a time in days since 1970-01-01. */
	readonly shipsAt: (time: number) => Ships;
}

/** Frames of the browser, or of a test. */
export interface Frames {
	now(): number;
	/** Calls once, with the next frame; returns its undo. */
	request(draw: () => void): () => void;
}

const browserFrames: Frames = {
	now: () => performance.now(),
	request(draw) {
		const handle = requestAnimationFrame(draw);
		return () => cancelAnimationFrame(handle);
	}
};

/**
 * Moves the ships with the clock, frame by frame. When time stops they sail on to the end of the day
 * that the map then shows, and lie still; a day that is set by hand is there at once.
 */
export class Fleet {
	readonly #draw: (ships: Ships) => void;
	readonly #frames: Frames;
	#course: Course | null = null;
	#undoFrame: (() => void) | null = null;
	/** What was drawn last, and the moment of it. */
	#shown: { readonly time: number; readonly atMs: number } | null = null;
	#daysPerSecond = 0;
	#ships: Ships = noShips;

	/** @param draw puts the ships on the map; not called where there were none and are none */
	constructor(draw: (ships: Ships) => void, frames = browserFrames) {
		this.#draw = draw;
		this.#frames = frames;
	}

	follow(course: Course): void {
		this.#course = course;
		if (course.clock) this.#daysPerSecond = course.clock.daysPerSecond;
		if (!this.#undoFrame) this.#step();
	}

	/** Takes all ships off the map. */
	stop(): void {
		this.#undoFrame?.();
		this.#undoFrame = null;
		this.#course = null;
		this.#shown = null;
		this.#show(noShips);
	}

	#step(): void {
		if (!this.#course) return;
		const { shipsAt } = this.#course;
		const atMs = this.#frames.now();
		const time = this.#timeAt(this.#course, atMs);
		this.#shown = { time, atMs };
		this.#show(shipsAt(time));
		if (!this.#isAtRest(this.#course, time)) {
			this.#undoFrame = this.#frames.request(() => {
				this.#undoFrame = null;
				this.#step();
			});
		}
	}

	#timeAt({ clock, date }: Course, atMs: number): number {
		if (clock) return timeOn(clock, atMs);
		const rest = endOf(date);
		if (!this.#shown) return rest;
		const { time } = this.#shown;
		if (time > rest || time < rest - 1) return rest;
		return Math.min(rest, time + (this.#daysPerSecond * (atMs - this.#shown.atMs)) / 1000);
	}

	#isAtRest({ clock, date }: Course, time: number): boolean {
		return clock ? clock.daysPerSecond === 0 : time === endOf(date) || this.#daysPerSecond === 0;
	}

	#show(ships: Ships): void {
		const isChange = ships.features.length > 0 || this.#ships.features.length > 0;
		this.#ships = ships;
		if (isChange) this.#draw(ships);
	}
}
