import { csvFormatRow } from 'd3-dsv';
import type { Table } from './table.ts';

/** What a spreadsheet takes for the start of a formula; numbers are no texts. */
const formulaStart = /^[=+\-@\t\r]/;

/**
 * A table as RFC 4180 has it: UTF-8 without a byte order mark, a header, and each line ended by CR LF.
 *
 * Values stand as they are in the facts, so that the file reads back to them. A text that would run as a
 * formula in a spreadsheet is therefore refused, not changed.
 * @throws {Error} that names table, row and column of such a text
 */
export function toCsv({ name, columns, rows }: Pick<Table, 'name' | 'columns' | 'rows'>): string {
	const lines = rows.map((row, index) => {
		row.forEach((cell, place) => {
			if (typeof cell === 'string' && formulaStart.test(cell)) {
				const where = `${name}: row ${index + 1}, ${columns[place]?.name}`;
				throw new Error(`${where}: begins like a formula: ${JSON.stringify(cell.slice(0, 40))}`);
			}
		});
		return csvFormatRow(row.map((cell) => (cell === null ? '' : String(cell))));
	});
	return [csvFormatRow(columns.map((column) => column.name)), ...lines, ''].join('\r\n');
}
