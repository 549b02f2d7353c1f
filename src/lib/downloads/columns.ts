import type { Files } from './catalogue.ts';
import {
	allowsNull,
	itemsOf,
	propertyOf,
	typeOf,
	type JsonSchema,
	type Placed
} from './json-schema.ts';

/** A cell of a table. `null` is an empty one. */
export type Cell = string | number | boolean | null;

/** An object of the facts, by key. */
export type Fact = Readonly<Record<string, unknown>>;

/** Types of Table Schema that our tables need. */
export type FieldType =
	'string' | 'number' | 'integer' | 'boolean' | 'date' | 'yearmonth' | 'array' | 'any';

/** What every value of a column keeps to, in the words of Table Schema. */
export interface Constraints {
	readonly required?: true;
	readonly enum?: readonly string[];
	readonly pattern?: string;
	readonly minimum?: number;
	readonly maximum?: number;
}

/** A column: what it is called, what it holds, and how it is read from a fact. */
export interface Column {
	readonly name: string;
	readonly type: FieldType;
	readonly description: string;
	readonly constraints: Constraints;
	readonly read: (fact: Fact) => Cell;
}

/** A list of facts within a fact; it becomes a table of its own. */
export interface InnerList {
	readonly property: string;
	readonly schema: Placed;
	readonly read: (fact: Fact) => readonly Fact[];
}

export interface Shape {
	readonly columns: readonly Column[];
	readonly lists: readonly InnerList[];
}

type Read = (fact: Fact) => unknown;

const dayPattern = '^\\d{4}-\\d{2}-\\d{2}$';
const monthPattern = '^\\d{4}-\\d{2}$';

/**
 * Columns and inner lists of facts by the schema of one. Words become a column for each language that
 * some fact has, objects a column for each of their fields, and lists of ids are joined by spaces.
 */
export function shapeOf(files: Files, schema: Placed, facts: readonly Fact[]): Shape {
	const columns: Column[] = [];
	const lists: InnerList[] = [];
	const flatten = (place: Placed, prefix: string, isRequired: boolean, read: Read) => {
		for (const key of Object.keys(place.schema.properties ?? {})) {
			const inner = propertyOf(files, place, key);
			if (!inner) continue;
			const name = `${prefix}${key}`;
			const readInner: Read = (fact) => (read(fact) as Fact | null | undefined)?.[key];
			const isAlwaysThere =
				isRequired && (place.schema.required ?? []).includes(key) && !allowsNull(inner.schema);
			const members = itemsOf(files, inner);
			if (isPosition(inner)) {
				columns.push(...positionColumns((fact) => readInner(fact), isAlwaysThere));
			} else if (members?.schema.properties) {
				const readList = (fact: Fact) => (readInner(fact) ?? []) as readonly Fact[];
				lists.push({ property: key, schema: members, read: readList });
			} else if (inner.schema.properties) {
				const used = isWords(inner) ? onlyUsed(inner, facts, readInner) : inner;
				const described = isWords(inner) ? describedAs(used, inner.schema.description) : used;
				flatten(described, `${name}_`, isAlwaysThere, readInner);
			} else {
				columns.push(columnOf(name, inner, members, isAlwaysThere, readInner));
			}
		}
	};
	flatten(schema, '', true, (fact) => fact);
	return { columns, lists };
}

/** Two columns of a `[lon, lat]` in WGS84 degrees. */
export function positionColumns(read: Read, isRequired: boolean): readonly Column[] {
	const axis = (name: string, index: number, description: string, limit: number): Column => ({
		name,
		type: 'number',
		description,
		constraints: { ...requiredIf(isRequired), minimum: -limit, maximum: limit },
		read: (fact) => (read(fact) as readonly number[] | null | undefined)?.[index] ?? null
	});
	return [
		axis('lon', 0, 'Longitude in WGS84 degrees, east of Greenwich', 180),
		axis('lat', 1, 'Latitude in WGS84 degrees, north of the equator', 90)
	];
}

export const requiredIf = (isRequired: boolean): Constraints =>
	isRequired ? { required: true } : {};

const isPosition = ({ schema }: Placed): boolean => schema.prefixItems?.length === 2;

const isWords = ({ schema }: Placed): boolean => schema.properties?.['en'] !== undefined;

/** Words in the languages that some fact has; English is always there. */
function onlyUsed({ schema, file }: Placed, facts: readonly Fact[], read: Read): Placed {
	const used = new Set(facts.flatMap((fact) => Object.keys((read(fact) as Fact | null) ?? {})));
	const properties = Object.entries(schema.properties ?? {}).filter(
		([language]) => language === 'en' || used.has(language)
	);
	return { schema: { ...schema, properties: Object.fromEntries(properties) }, file };
}

/** Says before each language what the words are: `Name by language: English`. */
function describedAs({ schema, file }: Placed, what = ''): Placed {
	const properties = Object.entries(schema.properties ?? {}).map(([language, words]) => {
		const description = [what, words.description].filter(Boolean).join(': ');
		return [language, { ...words, description }] as const;
	});
	return { schema: { ...schema, properties: Object.fromEntries(properties) }, file };
}

function columnOf(
	name: string,
	{ schema }: Placed,
	members: Placed | undefined,
	isRequired: boolean,
	read: Read
): Column {
	const { description = '', minItems = 0 } = schema;
	if (members && isOfWords(members)) {
		const word = members.schema.pattern ? unanchored(members.schema.pattern) : '\\S+';
		return {
			name,
			type: 'string',
			description: `${description} (joined by spaces)`.trim(),
			constraints: { ...requiredIf(isRequired && minItems > 0), pattern: `${word}( ${word})*` },
			read: (fact) => ((read(fact) ?? []) as readonly unknown[]).join(' ') || null
		};
	}
	const kind = typeOf(schema);
	if (kind === 'array' || kind === 'object' || kind === undefined) {
		return {
			name,
			type: kind === 'array' ? 'array' : 'any',
			description: `${description} (JSON)`.trim(),
			constraints: requiredIf(isRequired),
			read: (fact) => {
				const value = read(fact) ?? null;
				return value === null ? null : JSON.stringify(value);
			}
		};
	}
	return {
		name,
		type: fieldType(schema),
		description,
		constraints: constraintsOf(schema, isRequired),
		read: (fact) => (read(fact) ?? null) as Cell
	};
}

/** Members without spaces of their own: ids, codes and numbers. */
const isOfWords = ({ schema }: Placed): boolean =>
	schema.pattern !== undefined || schema.enum !== undefined || schema.type === 'integer';

function fieldType(schema: JsonSchema): FieldType {
	if (schema.format === 'date' || schema.pattern === dayPattern) return 'date';
	if (schema.pattern === monthPattern) return 'yearmonth';
	const kind = typeOf(schema);
	return kind === 'number' || kind === 'integer' || kind === 'boolean' ? kind : 'string';
}

function constraintsOf(schema: JsonSchema, isRequired: boolean): Constraints {
	const { pattern, minimum = schema.exclusiveMinimum, maximum, minLength = 0 } = schema;
	const values = schema.const === undefined ? schema.enum : [schema.const];
	const type = fieldType(schema);
	// An empty cell is `null`: a text that may be empty can't be demanded.
	const isNeverEmpty = type !== 'string' || minLength > 0 || !!pattern || !!values;
	return {
		...requiredIf(isRequired && isNeverEmpty),
		...(values && { enum: values.filter((value) => value !== null).map(String) }),
		...(pattern && type === 'string' && { pattern: unanchored(pattern) }),
		...(minimum !== undefined && { minimum }),
		...(maximum !== undefined && { maximum })
	};
}

/**
 * A pattern of JSON Schema as one of XML Schema, which Table Schema asks for: it always means the whole
 * value, and knows no anchors. One that is open at its end is left open.
 */
function unanchored(pattern: string): string {
	const start = pattern.startsWith('^') ? pattern.slice(1) : `.*${pattern}`;
	return start.endsWith('$') ? start.slice(0, -1) : `${start}.*`;
}
