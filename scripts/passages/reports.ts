import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextQuote } from '../../src/lib/model/quotes/find.ts';
import { reasonOf, UnreadableInput } from './unreadable.ts';

/** The quotations of a report by its passages, in the order of the text. */
export interface QuotedReport {
	readonly id: string;
	readonly passages: readonly {
		readonly id: string;
		readonly quotes: readonly TextQuote[];
	}[];
}

type Json = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown, path: string): Json {
	if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
	throw new Error(`${path} is not an object`);
}

function listIn(owner: Json, key: string, path: string): unknown[] {
	const value = owner[key];
	if (Array.isArray(value)) return value;
	throw new Error(`${path}${key} is not a list`);
}

function textIn(owner: Json, key: string, path: string): string {
	const value = owner[key];
	if (typeof value === 'string') return value;
	throw new Error(`${path}${key} is not a text`);
}

function quoteFrom(value: unknown, path: string): TextQuote {
	const anchor = fieldsOf(value, path);
	const exact = textIn(anchor, 'exact', `${path}.`);
	if (exact.trim() === '') throw new Error(`${path}.exact is empty`);
	return {
		exact,
		prefix: textIn(anchor, 'prefix', `${path}.`),
		suffix: textIn(anchor, 'suffix', `${path}.`)
	};
}

/** @throws {Error} when a field is missing or of another type; the message says which */
function reportFrom(value: unknown): QuotedReport {
	const report = fieldsOf(value, 'the report');
	return {
		id: textIn(report, 'id', ''),
		passages: listIn(report, 'passages', '').map((entry, number) => {
			const path = `passages[${number}]`;
			const passage = fieldsOf(entry, path);
			return {
				id: textIn(passage, 'id', `${path}.`),
				quotes: listIn(passage, 'anchors', `${path}.`).map((anchor, at) =>
					quoteFrom(anchor, `${path}.anchors[${at}]`)
				)
			};
		})
	};
}

/**
 * Reads every report of a folder, in the order of the file names.
 * @throws {UnreadableInput} when the folder or a file cannot be read, or is not a report
 */
export function readReports(folder: string): QuotedReport[] {
	let files: string[];
	try {
		files = readdirSync(folder).filter((file) => file.endsWith('.json'));
	} catch (error) {
		throw new UnreadableInput(folder, `cannot be read: ${reasonOf(error)}`);
	}
	return files.sort().map((file) => {
		const path = join(folder, file);
		try {
			return reportFrom(JSON.parse(readFileSync(path, 'utf8')));
		} catch (error) {
			throw new UnreadableInput(path, `is not a report: ${reasonOf(error)}`);
		}
	});
}
