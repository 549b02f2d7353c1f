import type { IsoDate, Validity } from './types.ts';

/** The day of the report, and the date that the map shows when none is asked for. */
export const reportDate: IsoDate = '2025-03-24';

/** Is a half-open period `[from, to)` running on the date? ISO dates compare as strings. */
export function isInForce({ from, to }: Validity, date: IsoDate): boolean {
	return (from === null || from <= date) && (to === null || date < to);
}

/** Is this text a day of the calendar as `YYYY-MM-DD`? `2025-02-30` is not. */
export function isIsoDate(text: string): text is IsoDate {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
