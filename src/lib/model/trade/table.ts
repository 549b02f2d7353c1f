import { csvParseRows } from 'd3-dsv';
import { isIsoDate } from '../time.ts';
import type { IsoDate } from '../types.ts';

/** Reads the text of one cell; throws an error that says what the text is not. */
export type CellReader<Value> = (text: string) => Value;

/** A reader for each column, in the order in which the columns stand. */
export type Columns<Row> = { readonly [Column in keyof Row]: CellReader<Row[Column]> };

function refuse(text: string, expected: string): never {
	throw new Error(text === '' ? `is empty, not ${expected}` : `"${text}" is not ${expected}`);
}

/** Text on one line, so that a row is a line. */
export const words: CellReader<string> = (text) =>
	/\S/.test(text) && !/[\r\n]/.test(text) ? text : refuse(text, 'text on one line');

/** A whole number from 0 on, without separators. */
export const wholeNumber: CellReader<number> = (text) => {
	const number = Number(text);
	return /^\d+$/.test(text) && Number.isSafeInteger(number)
		? number
		: refuse(text, 'a whole number from 0 on');
};

/** A number from 0 to 100, with a point. */
export const percent: CellReader<number> = (text) =>
	/^\d+(\.\d+)?$/.test(text) && Number(text) <= 100
		? Number(text)
		: refuse(text, 'a number from 0 to 100');

/** A day of the calendar. */
export const day: CellReader<IsoDate> = (text) =>
	isIsoDate(text) ? text : refuse(text, 'a day of the calendar (YYYY-MM-DD)');

/** A month of the calendar. */
export const month: CellReader<string> = (text) =>
	isIsoDate(`${text}-01`) ? text : refuse(text, 'a month of the calendar (YYYY-MM)');

/** A season from July to June, as `2022/23`. */
export const season: CellReader<string> = (text) => {
	const [, first, second] = /^(\d{4})\/(\d{2})$/.exec(text) ?? [];
	return (Number(first) + 1) % 100 === Number(second)
		? text
		: refuse(text, 'a season of two years (YYYY/YY)');
};

/** ISO 3166-1 alpha-2, by its form. */
export const countryCode: CellReader<string> = (text) =>
	/^[A-Z]{2}$/.test(text) ? text : refuse(text, 'a country code of two capitals');

/** An id: lower-case words joined by hyphens. */
export const id: CellReader<string> = (text) =>
	/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)
		? text
		: refuse(text, 'an id (a-z, 0-9 and single hyphens)');

/** One of a few words. */
export function oneOf<Word extends string>(allowed: readonly Word[]): CellReader<Word> {
	return (text) =>
		allowed.find((word) => word === text) ?? refuse(text, `one of ${allowed.join(', ')}`);
}

/** The same, or `null` where the cell is empty. */
export function orNull<Value>(read: CellReader<Value>): CellReader<Value | null> {
	return (text) => (text === '' ? null : read(text));
}

/**
 * Makes the parser of one table. Rows are read by position: `csvParse` of d3-dsv makes code of the
 * header, which the page's policy forbids.
 * @param file how errors name the table
 * @throws {Error} by the parser, with file, line and column, when the table is not as described
 */
export function tableParser<Row>(file: string, columns: Columns<Row>): (text: string) => Row[] {
	const names = Object.keys(columns) as (keyof Row & string)[];
	return (text) => {
		const [header = [], ...rows] = csvParseRows(text);
		if (header.join() !== names.join())
			throw new Error(`${file}: line 1: columns are ${header.join()}; expected ${names.join()}`);
		return rows.map((cells, index) => {
			const place = `${file}: line ${index + 2}`;
			if (cells.length !== names.length)
				throw new Error(`${place}: has ${cells.length} cells; expected ${names.length}`);
			const entries = names.map((name, position) => {
				try {
					return [name, columns[name](cells[position] ?? '')] as const;
				} catch (error) {
					throw new Error(`${place}, column ${name}: ${(error as Error).message}`, {
						cause: error
					});
				}
			});
			return Object.fromEntries(entries) as Row;
		});
	};
}
