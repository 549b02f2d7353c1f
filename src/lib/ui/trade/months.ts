import { addMonths } from '../../model/days.ts';
import type { IsoDate } from '../../model/types.ts';

/** The first day of every so many months from `from` on, before `to`. */
export function monthStarts(from: IsoDate, to: IsoDate, step: number): readonly IsoDate[] {
	const starts: IsoDate[] = [];
	for (let at = from; at < to; at = addMonths(at, step)) starts.push(at);
	return starts;
}
