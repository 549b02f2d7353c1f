import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dataVersion } from '../../../../scripts/site/data-version.ts';
import { geodataFiles } from '../../../../src/lib/map/static/data.ts';
import { release } from '../../../../src/lib/release.ts';

const geodata = fileURLToPath(new URL('../../../../geodata/', import.meta.url));
const fixture = fileURLToPath(new URL('../../../fixtures/geodata/', import.meta.url));

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'facts-'));
	cpSync(fixture, folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

function change(path: string, edit: (text: string) => string): void {
	writeFileSync(join(folder, path), edit(readFileSync(join(folder, path), 'utf8')));
}

it('names every published file of the facts', () => {
	expect(Object.keys(dataVersion(geodata).files)).toEqual([...geodataFiles().keys()].toSorted());
});

it('is what the site says of itself', () => {
	const { asOf, sha256 } = dataVersion(geodata);
	expect(release.data).toEqual({ asOf, sha256 });
});

it('is the same wherever the files stand', () => {
	expect(dataVersion(folder)).toEqual(dataVersion(fixture));
});

it('does not change with what is no fact, or made from facts', () => {
	mkdirSync(join(folder, 'tables'));
	for (const path of ['LICENSE.md', 'version.json', 'datapackage.json', 'tables/ports.csv']) {
		writeFileSync(join(folder, path), '{}');
	}
	expect(dataVersion(folder)).toEqual(dataVersion(fixture));
});

it('changes with each sign, and with each name', () => {
	change('places.geojson', (text) => `${text} `);
	const changed = dataVersion(folder);
	expect(changed.sha256).not.toBe(dataVersion(fixture).sha256);
	change('places.geojson', (text) => text.trimEnd());
	cpSync(join(folder, 'places.geojson'), join(folder, 'other.geojson'));
	rmSync(join(folder, 'places.geojson'));
	expect(dataVersion(folder).sha256).not.toBe(changed.sha256);
});

it('is of the newest day on which a fact was looked up or put right', () => {
	change('ports.geojson', (text) => text.replace(/"asOf": ?"[\d-]+"/, '"asOf": "2099-01-02"'));
	expect(dataVersion(folder).asOf).toBe('2099-01-02');
	writeFileSync(
		join(folder, 'corrections.json'),
		'{"corrections":[{"date":"2099-03-04"},{"date":"2098-01-01"}]}'
	);
	expect(dataVersion(folder).asOf).toBe('2099-03-04');
});
