/**
 * A reader of tables by their Table Schema, for the parts of
 * https://datapackage.org/standard/table-schema/ that our tables use.
 */

interface Field {
	readonly name: string;
	readonly type: string;
	readonly constraints?: {
		readonly required?: boolean;
		readonly enum?: readonly string[];
		readonly pattern?: string;
		readonly minimum?: number;
		readonly maximum?: number;
	};
}

export interface TableSchema {
	readonly fields: readonly Field[];
	readonly missingValues: readonly string[];
	readonly primaryKey?: readonly string[];
	readonly foreignKeys?: readonly {
		readonly fields: readonly string[];
		readonly reference: { readonly resource: string; readonly fields: readonly string[] };
	}[];
}

/** How a value of a type is written ("lexical representation"). */
const lexical: Readonly<Record<string, RegExp>> = {
	string: /^[^]*$/,
	any: /^[^]*$/,
	number: /^[+-]?(\d+(\.\d*)?|\.\d+)(E[+-]?\d+)?$/i,
	integer: /^[+-]?\d+$/,
	boolean: /^(true|false)$/,
	date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
	yearmonth: /^\d{4}-(0[1-9]|1[0-2])$/,
	array: /^\[.*\]$/
};

type Rows = readonly (readonly string[])[];

/** What is wrong with a table, a line for each fault. */
export function faultsOf(schema: TableSchema, [header = [], ...rows]: Rows): readonly string[] {
	const names = schema.fields.map(({ name }) => name);
	if (String(header) !== String(names)) return [`header ${header.join()} is not ${names.join()}`];
	const faults = rows.flatMap((row, index) => {
		if (row.length !== names.length) return [`row ${index + 1} has ${row.length} cells`];
		return schema.fields.flatMap((field, place) =>
			cellFaults(field, row[place] ?? '', schema.missingValues).map(
				(fault) => `row ${index + 1}, ${field.name}: ${fault}`
			)
		);
	});
	const keys = schema.primaryKey ? keysOf(schema.primaryKey, names, rows) : [];
	const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
	return [...faults, ...twice.map((key) => `key ${key} stands twice`)];
}

function cellFaults(
	{ type, constraints = {} }: Field,
	text: string,
	missingValues: readonly string[]
): readonly string[] {
	if (missingValues.includes(text)) return constraints.required ? ['is empty'] : [];
	if (!lexical[type]?.test(text)) return [`${text} is no ${type}`];
	const { enum: values, pattern, minimum = -Infinity, maximum = Infinity } = constraints;
	const faults: string[] = [];
	if (values && !values.includes(text)) faults.push(`${text} is none of ${values.join()}`);
	if (pattern && !new RegExp(`^(?:${pattern})$`).test(text))
		faults.push(`${text} is not ${pattern}`);
	if (Number(text) < minimum || Number(text) > maximum) faults.push(`${text} is out of range`);
	return faults;
}

/** The values of some columns, as text, row by row. */
export function keysOf(
	fields: readonly string[],
	header: readonly string[],
	rows: Rows
): readonly string[] {
	const places = fields.map((field) => header.indexOf(field));
	if (places.includes(-1)) throw new Error(`no column ${fields.join()} in ${header.join()}`);
	return rows.map((row) => JSON.stringify(places.map((place) => row[place])));
}
