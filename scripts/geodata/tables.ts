import { csvParseRows } from 'd3-dsv';
import type { GeodataFile, Table, TableRow } from './types.ts';

const plainNumber = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** What the schema of a table's rows says, as far as reading needs it. */
export interface TableForm {
	/** JSON types by column, in the order of the columns. */
	readonly types: ReadonlyMap<string, readonly string[]>;
	/** Columns that tell rows apart. */
	readonly key: readonly string[];
}

/** A cell as the schema means it; what is not as it should be stays text, for the schema to refuse. */
function valueOf(cell: string, types: readonly string[]): unknown {
	if (cell === '' && types.includes('null')) return null;
	const isNumeric = types.includes('integer') || types.includes('number');
	return isNumeric && plainNumber.test(cell) ? Number(cell) : cell;
}

/**
 * Reads a table by the form of its rows.
 * @param form undefined while none is known: then all cells are text
 */
export function readTable({ path, text }: GeodataFile, form: TableForm | undefined): Table {
	const [header = [], ...body] = csvParseRows(text);
	const key = form?.key ?? [];
	const rows = body.map((cells, index): TableRow => {
		const entries = header.map(
			(name, column) => [name, valueOf(cells[column] ?? '', form?.types.get(name) ?? [])] as const
		);
		const value = Object.fromEntries(entries);
		const line = index + 2;
		const id = key.map((name) => String(value[name] ?? '')).join(' ');
		return { id: id.trim() || `line ${line}`, line, cells, value };
	});
	return { path, header, columns: form ? [...form.types.keys()] : header, key, rows };
}
