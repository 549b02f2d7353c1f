import type { IsoDate } from '../../model/types.ts';

/** The days on which something happened, each once, in order. */
export function stopsOf(dates: readonly IsoDate[]): readonly IsoDate[] {
	return [...new Set(dates)].sort();
}

/** The last stop before a date; `null` when there is none. */
export function previousStop(stops: readonly IsoDate[], date: IsoDate): IsoDate | null {
	return stops.findLast((stop) => stop < date) ?? null;
}

/** The first stop after a date; `null` when there is none. */
export function nextStop(stops: readonly IsoDate[], date: IsoDate): IsoDate | null {
	return stops.find((stop) => stop > date) ?? null;
}
