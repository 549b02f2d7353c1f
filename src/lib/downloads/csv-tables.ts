import { csvParseRows } from 'd3-dsv';
import { shapeOf, type Column } from './columns.ts';
import { readJson, type CatalogueEntry, type Files } from './catalogue.ts';
import type { JsonSchema } from './json-schema.ts';

/** A table of `geodata/` as texts, header apart. */
export function rowsOfCsv(files: Files, path: string) {
	const text = files.get(path);
	if (text === undefined) throw new Error(`geodata/${path}: no such file`);
	const [header = [], ...rows] = csvParseRows(text);
	return { header, rows };
}

/**
 * The columns of a table of `geodata/`, in the order of its header: by the schema of a row where the
 * catalogue names one, else as anything.
 */
export function columnsOfCsv(
	files: Files,
	{ schema }: Pick<CatalogueEntry, 'schema'>,
	header: readonly string[]
): readonly Omit<Column, 'read'>[] {
	const described =
		schema === null
			? []
			: shapeOf(files, { schema: readJson<JsonSchema>(files, schema), file: schema }, []).columns;
	return header.map(
		(name) =>
			described.find((column) => column.name === name) ?? {
				name,
				type: 'any',
				description: '',
				constraints: {}
			}
	);
}
