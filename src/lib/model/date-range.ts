import { isIsoDate } from './time.ts';
import type { IsoDate } from './types.ts';

/**
 * The days that the map can show, both included: from the year of the first annexation claim to
 * the end of the year in which the facts were last brought up to date.
 */
export const firstDate: IsoDate = '2014-01-01';
export const lastDate: IsoDate = '2026-12-31';

/** Is this text a day that the map can show? */
export function isMapDate(text: string): text is IsoDate {
	return isIsoDate(text) && firstDate <= text && text <= lastDate;
}
