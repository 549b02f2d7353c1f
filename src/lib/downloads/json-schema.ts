import { readJson, type Files } from './catalogue.ts';

/** What the schemas in `geodata/schema/` use of JSON Schema, as far as tables are made from it. */
export interface JsonSchema {
	readonly $ref?: string;
	readonly $defs?: Readonly<Record<string, JsonSchema>>;
	readonly description?: string;
	readonly type?: string | readonly string[];
	readonly enum?: readonly unknown[];
	readonly const?: unknown;
	readonly format?: string;
	readonly pattern?: string;
	readonly minLength?: number;
	readonly minimum?: number;
	readonly maximum?: number;
	readonly exclusiveMinimum?: number;
	readonly properties?: Readonly<Record<string, JsonSchema>>;
	readonly required?: readonly string[];
	readonly items?: JsonSchema | boolean;
	readonly prefixItems?: readonly JsonSchema[];
	readonly minItems?: number;
	/** Our own, for the rows of a table: the columns that name one. */
	readonly primaryKey?: readonly string[];
}

/** A schema with the file that its references start from. */
export interface Placed {
	readonly schema: JsonSchema;
	/** Path in `geodata/`. */
	readonly file: string;
}

/** Follows references to their end; what stands beside a reference goes before what it leads to. */
function follow(files: Files, { schema, file }: Placed): Placed {
	const { $ref: reference, ...own } = schema;
	if (reference === undefined) return { schema, file };
	const [name = '', pointer = ''] = reference.split('#');
	const target = name === '' ? file : `schema/${name}`;
	let place: unknown = readJson(files, target);
	for (const key of pointer.split('/').slice(1)) {
		place = (place as Readonly<Record<string, unknown>> | undefined)?.[key];
	}
	if (place === undefined) throw new Error(`geodata/${file}: nothing at ${reference}`);
	const found = follow(files, { schema: place as JsonSchema, file: target });
	return { schema: { ...found.schema, ...own }, file: found.file };
}

/** The schema of a property, with its references followed; `undefined` where there is none. */
export function propertyOf(files: Files, { schema, file }: Placed, name: string) {
	const property = schema.properties?.[name];
	return property && follow(files, { schema: property, file });
}

/** The schema of the members of a list, likewise. */
export function itemsOf(files: Files, { schema, file }: Placed): Placed | undefined {
	if (typeof schema.items !== 'object') return undefined;
	return follow(files, { schema: schema.items, file });
}

/** What type of value it allows besides `null`; `undefined` where it doesn't say. */
export function typeOf({ type, enum: values = [], const: only }: JsonSchema): string | undefined {
	const value = only ?? values.find((value) => value !== null);
	if (type === undefined) return value === undefined ? undefined : typeof value;
	return typeof type === 'string' ? type : type.find((one) => one !== 'null');
}

export function allowsNull({ type, enum: values }: JsonSchema): boolean {
	return (Array.isArray(type) && type.includes('null')) || (values?.includes(null) ?? false);
}
