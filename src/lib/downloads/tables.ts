import { pathsOf, readJson, type CatalogueEntry, type Files } from './catalogue.ts';
import type { Fact } from './columns.ts';
import { columnsOfCsv, rowsOfCsv } from './csv-tables.ts';
import { factTables, kebab } from './fact-tables.ts';
import { geometryColumns, type PlacedFact } from './geometry-columns.ts';
import { itemsOf, propertyOf, type JsonSchema, type Placed } from './json-schema.ts';
import type { Table } from './table.ts';

/** All tables of a dataset; none where its facts are no rows. */
export function tablesOf(files: Files, entry: CatalogueEntry): readonly Table[] {
	if (entry.file.endsWith('.csv')) return [csvTable(files, entry)];
	if (entry.schema === null) return [];
	const root: Placed = { schema: readJson<JsonSchema>(files, entry.schema), file: entry.schema };
	if (entry.file.endsWith('.geojson')) return featureTables(files, entry, root);
	if (entry.file.endsWith('/')) return folderTables(files, entry, root);
	const content = readJson<Fact>(files, entry.file);
	return Object.keys(root.schema.properties ?? {}).flatMap((list) => {
		const property = propertyOf(files, root, list);
		const member = property && itemsOf(files, property);
		if (!member?.schema.properties) return [];
		const name = list === entry.id ? list : `${entry.id}-${kebab(list)}`;
		const facts = ((content[list] ?? []) as readonly Fact[]).map((fact) => ({ keys: [], fact }));
		return factTables(files, { name, list, schema: member, facts, keys: [], parent: null });
	});
}

function featureTables(files: Files, entry: CatalogueEntry, root: Placed): readonly Table[] {
	const features = propertyOf(files, root, 'features');
	const feature = features && itemsOf(files, features);
	const schema = feature && propertyOf(files, feature, 'properties');
	if (!schema) return [];
	const collection = readJson<{ features: PlacedFact[] }>(files, entry.file);
	const facts = collection.features.map(({ properties, geometry }) => ({
		keys: [],
		fact: { ...properties, [geometryKey]: geometry }
	}));
	const more = geometryColumns(collection.features, (fact) => fact[geometryKey]);
	const { id: name } = entry;
	return factTables(files, { name, list: name, schema, facts, keys: [], parent: null, more });
}

/** Key of the geometry beside the properties; no property can be called so. */
const geometryKey = '(geometry)';

/** A folder of files with one fact each; files of the basemap are none. */
function folderTables(files: Files, entry: CatalogueEntry, schema: Placed): readonly Table[] {
	if (!schema.schema.properties?.['id']) return [];
	const facts = pathsOf(files, entry).map((path) => ({
		keys: [],
		fact: readJson<Fact>(files, path)
	}));
	const { id: name } = entry;
	return factTables(files, { name, list: name, schema, facts, keys: [], parent: null });
}

/** A table of `geodata/`; its schema says what names a row. */
function csvTable(files: Files, entry: CatalogueEntry): Table {
	const { header, rows } = rowsOfCsv(files, entry.file);
	const columns = columnsOfCsv(files, entry, header);
	const schema = entry.schema && readJson<JsonSchema>(files, entry.schema);
	return {
		name: entry.id,
		path: entry.file,
		isOwnFile: true,
		description: null,
		columns,
		rows: rows.map((row) => row.map((text) => (text === '' ? null : text))),
		primaryKey: (schema && schema.primaryKey) || [],
		foreignKeys: []
	};
}

/**
 * Adds the references that the name of a column makes: `port` is a row of the table `ports`. Its values
 * must look like ids of that table; the `season` of a harvest is none of `seasons`.
 * @param tables of all datasets
 */
export function joined(tables: readonly Table[]): readonly Table[] {
	const idPatterns = new Map(
		tables.map(({ name, primaryKey, columns }) => {
			const id = String(primaryKey) === 'id' && columns.find((column) => column.name === 'id');
			return [name, id ? id.constraints.pattern : undefined];
		})
	);
	return tables.map((table) => {
		const known = new Set(table.foreignKeys.flatMap(({ fields }) => fields));
		const byName = table.columns
			.filter(({ name, constraints: { pattern } }) => {
				return pattern !== undefined && idPatterns.get(`${name}s`) === pattern && !known.has(name);
			})
			.map(({ name }) => ({ fields: [name], table: `${name}s`, referenceFields: ['id'] }));
		return { ...table, foreignKeys: [...table.foreignKeys, ...byName] };
	});
}
