import { dayOf } from './days.ts';
import type { IsoDate } from './types.ts';

/** Time while it plays: where it was at a moment, and how fast it goes on from there. */
export interface Clock {
	/** Days since 1970-01-01, with fractions. */
	readonly time: number;
	/** The moment, in ms of `performance.now()`. */
	readonly atMs: number;
	/** 0 where the dates are stepped through. */
	readonly daysPerSecond: number;
}

/** Time stands still when nobody has told of it for so long, as on a machine that was busy. */
const longestSilenceMs = 500;

/** The days since 1970-01-01 that the clock shows, with fractions. */
export function timeOn({ time, atMs, daysPerSecond }: Clock, nowMs: number): number {
	const passedMs = Math.min(Math.max(nowMs - atMs, 0), longestSilenceMs);
	return time + (daysPerSecond * passedMs) / 1000;
}

/** A date that stands still means the end of its day, when all that left on it has left. */
export function endOf(date: IsoDate): number {
	return dayOf(date) + 0.999;
}
