import { weekOf } from '../../../src/lib/model/trade/figures.ts';
import { isIsoDate } from '../../../src/lib/model/time.ts';
import { tableRecords } from '../records.ts';
import { defineRule } from '../types.ts';

/** No two rows have the same key: the same day and port twice would be counted twice. */
export const rowUnique = defineRule('row-unique', function* ({ tables }) {
	for (const { path: file, key, rows } of tables.values()) {
		const lines = new Map<string, number>();
		for (const { id, line } of rows) {
			const first = lines.get(id);
			if (first === undefined) lines.set(id, line);
			else yield { file, id, message: `line ${line}: same ${key.join(', ')} as line ${first}` };
		}
	}
});

/** Rows stand in the order of their key, so that a change shows where it belongs; rows with an id may stand in any. */
export const rowOrder = defineRule('row-order', function* ({ tables }) {
	for (const { path: file, key, rows } of tables.values()) {
		if (key.includes('id')) continue;
		for (const [index, { id, line }] of rows.entries()) {
			const before = rows[index - 1];
			if (before && before.id > id)
				yield { file, id, message: `line ${line}: should stand before "${before.id}"` };
		}
	}
});

/** A week is named by its Monday. */
export const weekMonday = defineRule('week-monday', function* (context) {
	for (const { file, id, line, value } of tableRecords(context)) {
		const { week } = value;
		if (typeof week !== 'string' || !isIsoDate(week) || weekOf(week) === week) continue;
		yield {
			file,
			id,
			message: `line ${line}: ${week} is not a Monday; its week begins on ${weekOf(week)}`
		};
	}
});
