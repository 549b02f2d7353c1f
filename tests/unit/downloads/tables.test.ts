import { describe, expect, it } from 'vitest';
import {
	readCatalogue,
	type CatalogueEntry,
	type Files
} from '../../../src/lib/downloads/catalogue.ts';
import { datasetsOf } from '../../../src/lib/downloads/datasets.ts';
import { siteDatasets } from '../../../src/lib/downloads/site.ts';
import type { Table } from '../../../src/lib/downloads/table.ts';
import { tablesOf } from '../../../src/lib/downloads/tables.ts';
import { geodataFiles } from '../../../src/lib/map/static/data.ts';
import { readGeodata } from '../model/geodata.ts';
import type { Proposal } from '../../../src/lib/model/story.ts';
import { datasetIds, type Dataset, type PortProperties } from '../../../src/lib/model/types.ts';

const tables = new Map(
	siteDatasets().flatMap(({ downloads }) =>
		downloads.flatMap(({ table }) => (table ? [[table.name, table] as const] : []))
	)
);

function named(name: string): Table {
	const table = tables.get(name);
	if (!table) throw new Error(`there is no table ${name}`);
	return table;
}

/** The values of a column, row by row. */
function column({ columns, rows }: Table, name: string) {
	const place = columns.findIndex((one) => one.name === name);
	if (place < 0) throw new Error(`there is no column ${name}`);
	return rows.map((row) => row[place] ?? null);
}

describe('features as a table', () => {
	it.each(datasetIds)('say of %s what the file says', (id) => {
		const { features } = readGeodata<Dataset>(`${id}.geojson`);
		const table = named(id);
		const of = (name: string) => column(table, name);
		expect(of('id')).toEqual(features.map(({ properties }) => properties.id));
		expect(of('name_en')).toEqual(features.map(({ properties }) => properties.name.en));
		expect(of('note_en')).toEqual(features.map(({ properties }) => properties.note?.en ?? null));
		expect(of('from')).toEqual(features.map(({ properties }) => properties.from));
		expect(of('to')).toEqual(features.map(({ properties }) => properties.to));
		expect(of('confidence')).toEqual(features.map(({ properties }) => properties.confidence));
		expect(of('sources')).toEqual(features.map(({ properties }) => properties.sources.join(' ')));
		expect(table.primaryKey).toEqual(['id']);
	});

	it('place points by longitude and latitude, and say what else is no point', () => {
		const { features } = readGeodata<Dataset>('areas.geojson');
		const table = named('areas');
		expect(column(table, 'geometry')).toEqual(features.map(({ geometry }) => geometry.type));
		const positions = features.map(({ geometry }) =>
			geometry.type === 'Point' ? geometry.coordinates : [null, null]
		);
		expect(column(table, 'lon')).toEqual(positions.map(([lon]) => lon));
		expect(column(table, 'lat')).toEqual(positions.map(([, lat]) => lat));
		expect(named('corridors').columns.map(({ name }) => name)).not.toContain('lon');
	});

	it('have the statuses of ports as a table of their own', () => {
		const { features } = readGeodata<Dataset>('ports.geojson');
		const wanted = features.flatMap(({ properties }) => {
			const { id, statuses } = properties as PortProperties;
			return statuses.map(({ status, from }, index) => [id, index + 1, from, status]);
		});
		const table = named('ports-statuses');
		const found = ['port', 'number', 'from', 'status'].map((name) => column(table, name));
		expect(wanted.map((_, row) => found.map((values) => values[row]))).toEqual(wanted);
		expect(table.rows).toHaveLength(wanted.length);
		expect(table.foreignKeys).toEqual([
			{ fields: ['port'], table: 'ports', referenceFields: ['id'] }
		]);
	});
});

describe('lists in lists', () => {
	it('carry the keys of all that they stand in', () => {
		const { proposals } = readGeodata<{ proposals: Proposal[] }>('proposals.json');
		const wanted = proposals.flatMap(({ id, clauses }) =>
			clauses.flatMap((clause) => clause.effects.map(({ on }) => `${id} ${clause.id} ${on}`))
		);
		const table = named('proposals-clauses-effects');
		const [proposal = [], clause = [], on = []] = ['proposal', 'clause', 'on'].map((name) =>
			column(table, name)
		);
		expect(on.map((id, row) => `${proposal[row]} ${clause[row]} ${id}`)).toEqual(wanted);
	});

	it('become columns where there is one of each', () => {
		expect(column(named('proposals'), 'extent_kind')).toContain('none');
	});
});

it('tables of geodata stand as they are, with the ports and sources that they name', () => {
	const { path, isOwnFile, primaryKey, foreignKeys } = named('bsgi-days');
	expect({ path, isOwnFile }).toEqual({ path: 'trade/bsgi-days.csv', isOwnFile: true });
	expect(primaryKey).toEqual(['date', 'port']);
	expect(foreignKeys.map(({ table }) => table)).toEqual(['ports', 'sources']);
	expect(named('seasons').foreignKeys.map(({ table }) => table)).toEqual(['sources']);
});

describe('a new dataset', () => {
	const entry: CatalogueEntry = {
		...(readCatalogue(geodataFiles())[0] as CatalogueEntry),
		id: 'buoys',
		file: 'buoys.json',
		schema: 'schema/buoys.schema.json'
	};
	const member = {
		type: 'object',
		properties: {
			id: { $ref: 'feature.schema.json#/$defs/id' },
			otherNames: { description: 'Other names', type: 'array', items: { type: 'string' } },
			light: { description: 'Its light', type: ['string', 'null'], minLength: 1 },
			heightM: { type: 'number', exclusiveMinimum: 0 }
		},
		required: ['id', 'otherNames', 'light', 'heightM']
	};
	const schema = {
		$id: 'buoys.schema.json',
		type: 'object',
		properties: { buoys: { type: 'array', items: member } }
	};
	const buoys = [{ id: 'roads', otherNames: ['Old buoy', 'The "bell"'], light: null, heightM: 3 }];
	const files: Files = new Map([
		...geodataFiles(),
		['buoys.json', JSON.stringify({ buoys })],
		['schema/buoys.schema.json', JSON.stringify(schema)],
		['catalogue.json', JSON.stringify({ datasets: [entry] })]
	]);

	it('is published by its entry and schema alone', () => {
		const [dataset] = datasetsOf(files);
		expect(dataset?.downloads.map(({ path }) => path)).toEqual(['buoys.json', 'tables/buoys.csv']);
		expect(dataset?.count).toEqual({ number: 1, of: 'entries' });
	});

	it('keeps texts with spaces apart, and demands only what is never empty', () => {
		const [table] = tablesOf(files, entry);
		expect(table?.rows).toEqual([['roads', '["Old buoy","The \\"bell\\""]', null, 3]]);
		expect(table?.columns.map(({ type }) => type)).toEqual(['string', 'array', 'string', 'number']);
		expect(table?.columns.map(({ constraints }) => constraints.required ?? false)).toEqual([
			true,
			true,
			false,
			true
		]);
	});
});
