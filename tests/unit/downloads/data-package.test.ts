import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { dataPackage } from '../../../src/lib/downloads/data-package.ts';
import { siteDatasets, siteFiles, siteSources } from '../../../src/lib/downloads/site.ts';
import { geodataFiles } from '../../../src/lib/map/static/data.ts';
import { release } from '../../../src/lib/release.ts';
import { readCsv } from './csv-reader.ts';
import { packageSchema } from './package-schema.ts';
import { faultsOf, keysOf, type TableSchema } from './table-schema.ts';

const publication = {
	title: 'Black Sea corridors',
	description: 'All of it',
	siteUrl: 'https://maps.example.org/',
	release
};
const made = dataPackage(siteDatasets(), siteSources(), publication);
const files = siteFiles();

interface TableResource {
	readonly name: string;
	readonly path: string;
	readonly schema: TableSchema;
}

const tables = made.resources.filter((one) => 'schema' in one) as readonly TableResource[];
const rowsOf = ({ path }: TableResource) => readCsv(files.get(path) ?? '');

describe('datapackage.json', () => {
	it('is as Data Package v2 has it', () => {
		const ajv = new Ajv2020({ allErrors: true, strict: false });
		formats.default(ajv);
		ajv.validate(packageSchema, JSON.parse(JSON.stringify(made)));
		expect(ajv.errors ?? []).toEqual([]);
	});

	it('has every file of the facts but the catalogue and schemas, under one name each', () => {
		const paths = made.resources.map(({ path }) => path);
		const facts = [...geodataFiles().keys()].filter(
			(path) => path !== 'catalogue.json' && !path.startsWith('schema/')
		);
		expect(facts.filter((path) => !paths.includes(path))).toEqual([]);
		expect(paths.filter((path) => !files.has(path))).toEqual([]);
		const names = made.resources.map(({ name }) => name);
		expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
	});

	it('gives size and hash of each file as it is served', () => {
		for (const { path, bytes, hash } of made.resources) {
			const content = Buffer.from(files.get(path) ?? '');
			expect(bytes, path).toBe(content.length);
			expect(hash, path).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
		}
	});

	it('is the same each time, of the day of the newest fact, with an id only where it is published', () => {
		expect(dataPackage(siteDatasets(), siteSources(), publication)).toEqual(made);
		expect(made.created).toBe(`${release.data.asOf}T00:00:00Z`);
		const address = 'https://maps.example.org/v/1.0.0/';
		const published = { ...publication, release: { ...release, address } };
		expect(dataPackage([], [], published).id).toBe(`${address}data/`);
		expect(
			dataPackage([], [], { ...publication, release: { ...release, address: null } })
		).not.toHaveProperty('id');
	});
});

describe.each(tables)('the table $name', (table) => {
	it('keeps to its Table Schema', () => {
		expect(faultsOf(table.schema, rowsOf(table))).toEqual([]);
	});

	it('names rows that exist', () => {
		const [header = [], ...rows] = rowsOf(table);
		for (const { fields, reference } of table.schema.foreignKeys ?? []) {
			const target = tables.find(({ name }) => name === reference.resource);
			if (!target) throw new Error(`there is no table ${reference.resource}`);
			const [targetHeader = [], ...targetRows] = rowsOf(target);
			const there = new Set(keysOf(reference.fields, targetHeader, targetRows));
			// As in SQL, an empty cell refers to nothing.
			const given = rows.filter((row) => fields.some((field) => row[header.indexOf(field)] !== ''));
			expect(keysOf(fields, header, given).filter((key) => !there.has(key))).toEqual([]);
		}
	});
});

it('a table with faults is told so', () => {
	const schema: TableSchema = {
		fields: [
			{ name: 'id', type: 'string', constraints: { required: true, pattern: '[a-z]+' } },
			{ name: 'from', type: 'date' },
			{ name: 'killed', type: 'integer', constraints: { minimum: 0 } }
		],
		missingValues: [''],
		primaryKey: ['id']
	};
	expect(
		faultsOf(schema, [
			['id', 'from', 'killed'],
			['', '2022-13-01', '-1'],
			['a', '', ''],
			['a', '', '']
		])
	).toEqual([
		'row 1, id: is empty',
		'row 1, from: 2022-13-01 is no date',
		'row 1, killed: -1 is out of range',
		'key ["a"] stands twice'
	]);
});
