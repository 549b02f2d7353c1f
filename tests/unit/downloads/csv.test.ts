import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/lib/downloads/csv.ts';
import type { Cell } from '../../../src/lib/downloads/columns.ts';
import { readCsv } from './csv-reader.ts';

const columns = ['name', 'figure'].map((name) => ({
	name,
	type: 'string' as const,
	description: '',
	constraints: {}
}));
const csvOf = (...rows: (readonly Cell[])[]) => toCsv({ name: 'things', columns, rows });

describe('a CSV table', () => {
	it('has a header, commas, and CR LF after each line', () => {
		expect(csvOf(['Одеса', 1.5], ['Odesa', null])).toBe('name,figure\r\nОдеса,1.5\r\nOdesa,\r\n');
	});

	it('quotes what would end a cell, and reads back to the same', () => {
		const texts = ['a, b', 'say "go"', 'two\nlines', 'two\r\nlines', ' space '];
		expect(readCsv(csvOf(...texts.map((text) => [text, 0]))).slice(1)).toEqual(
			texts.map((text) => [text, '0'])
		);
	});

	it.each(['=1+1', '+49', '-note', '@name', '\tx'])(
		'refuses %j, a formula to a spreadsheet',
		(text) => {
			expect(() => csvOf(['fine', 1], [text, 2])).toThrow(
				/^things: row 2, name: begins like a formula/
			);
		}
	);

	it('takes numbers below zero, and dashes of sentences', () => {
		expect(csvOf(['– so', -77.04])).toContain('– so,-77.04');
	});
});
