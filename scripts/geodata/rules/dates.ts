import { isIsoDate } from '../../../src/lib/model/time.ts';
import { allRecords } from '../records.ts';
import { defineRule } from '../types.ts';

const dateKeys = ['from', 'to', 'asOf', 'date', 'declared'] as const;

/** Sources may be dated to a month or a year: the first day stands for it. */
function firstDay(text: string, file: string): string {
	return file === 'sources.json' ? `${text}-01-01`.slice(0, 10) : text;
}

/** Dates are days of the calendar: 30 February is not one. */
export const dateReal = defineRule('date-real', function* (context) {
	for (const { file, id, value } of allRecords(context)) {
		// The schema of a table knows the calendar itself.
		if (context.tables.has(file)) continue;
		for (const key of dateKeys) {
			const date = value[key];
			if (typeof date !== 'string' || isIsoDate(firstDay(date, file))) continue;
			yield { file, id, message: `${key} "${date}" is not a day of the calendar (YYYY-MM-DD)` };
		}
	}
});

/** Periods are half-open, so one that starts and ends on the same day would never hold. */
export const dateOrder = defineRule('date-order', function* (context) {
	for (const { file, id, value } of allRecords(context)) {
		const { from, to } = value;
		if (typeof from !== 'string' || typeof to !== 'string' || from < to) continue;
		yield { file, id, message: `from ${from} is not before to ${to}` };
	}
});
