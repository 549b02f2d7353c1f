import type { Files } from './catalogue.ts';
import { requiredIf, shapeOf, type Cell, type Column, type Fact } from './columns.ts';
import type { Placed } from './json-schema.ts';
import { tableFolder, type Table } from './table.ts';

/** A fact with the key of what it stands in. */
interface Keyed {
	readonly keys: readonly Cell[];
	readonly fact: Fact;
}

interface Plan {
	readonly name: string;
	/** What the list is called where it stands; a member is called the same without its `s`. */
	readonly list: string;
	readonly schema: Placed;
	readonly facts: readonly Keyed[];
	/** Columns of `Keyed.keys`. */
	readonly keys: readonly Omit<Column, 'read'>[];
	readonly parent: Pick<Table, 'name' | 'primaryKey'> | null;
	/** Columns after those of the schema. */
	readonly more?: readonly Column[];
}

/** The table of some facts, and those of the lists in them. */
export function factTables(files: Files, plan: Plan): readonly Table[] {
	const { name, list, schema, facts, keys, parent, more = [] } = plan;
	const shape = shapeOf(
		files,
		schema,
		facts.map(({ fact }) => fact)
	);
	const columns = [...shape.columns, ...more];
	const ownKey = columns.find((column) => column.name === 'id') ?? positionInList;
	const numbers = numbersWithin(facts);
	const numbered = ownKey === positionInList ? [positionInList] : [];
	const keyOf = ({ keys, fact }: Keyed, index: number): readonly Cell[] => [
		...keys,
		ownKey === positionInList ? (numbers[index] ?? null) : ownKey.read(fact)
	];
	const keyColumns = [
		...keys,
		{ ...ownKey, name: singular(list), description: `Key of ${name}`, constraints: requiredKey }
	];
	const primaryKey = [...keys.map((key) => key.name), ownKey.name];
	const table: Table = {
		name,
		path: `${tableFolder}${name}.csv`,
		isOwnFile: false,
		description: schema.schema.description ?? null,
		columns: [...keys, ...numbered, ...columns],
		rows: facts.map((keyed, index) => [
			...keyed.keys,
			...numbered.map(() => numbers[index] ?? null),
			...columns.map((column) => column.read(keyed.fact))
		]),
		primaryKey,
		foreignKeys: parent
			? [
					{
						fields: keys.map((key) => key.name),
						table: parent.name,
						referenceFields: parent.primaryKey
					}
				]
			: []
	};
	const inner = shape.lists.flatMap(({ property, schema, read }) =>
		factTables(files, {
			name: `${name}-${kebab(property)}`,
			list: property,
			schema,
			facts: facts.flatMap((keyed, index) =>
				read(keyed.fact).map((fact) => ({ keys: keyOf(keyed, index), fact }))
			),
			keys: keyColumns,
			parent: table
		})
	);
	return [table, ...inner];
}

const requiredKey = requiredIf(true);

/** Stands for an id where facts have none. */
const positionInList: Column = {
	name: 'number',
	type: 'integer',
	description: 'Place in its list, counted from 1',
	constraints: { ...requiredKey, minimum: 1 },
	read: () => null
};

/** The place of each fact among those with the same key, from 1. */
function numbersWithin(facts: readonly Keyed[]): readonly number[] {
	const counts = new Map<string, number>();
	return facts.map(({ keys }) => {
		const key = JSON.stringify(keys);
		const number = (counts.get(key) ?? 0) + 1;
		counts.set(key, number);
		return number;
	});
}

const singular = (list: string): string => list.replace(/s$/, '');

/** `stickingPoints` as it stands in addresses: `sticking-points`. */
export const kebab = (name: string): string =>
	name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
