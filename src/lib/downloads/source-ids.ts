import type { Files } from './catalogue.ts';
import { rowsOfCsv } from './csv-tables.ts';
import { extensionOf } from './media-types.ts';

/** Ids of the sources that facts in some files name, at any depth; with repetitions. */
export function sourceIdsIn(files: Files, paths: readonly string[]): readonly string[] {
	return paths.flatMap((path) => {
		if (extensionOf(path) === 'csv') return inTable(files, path);
		return inValue(JSON.parse(files.get(path) ?? 'null'));
	});
}

function inTable(files: Files, path: string): readonly string[] {
	const { header, rows } = rowsOfCsv(files, path);
	const place = header.indexOf('source');
	return place < 0 ? [] : rows.flatMap((row) => row[place] || []);
}

function inValue(value: unknown): readonly string[] {
	if (Array.isArray(value)) return value.flatMap(inValue);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		key === 'sources' && isTexts(inner) ? inner : inValue(inner)
	);
}

const isTexts = (value: unknown): value is readonly string[] =>
	Array.isArray(value) && value.every((member) => typeof member === 'string');
