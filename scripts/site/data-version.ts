import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './hosts/files.ts';

/** Which facts these are. */
export interface DataVersion {
	/** Newest day on which a fact was looked up or put right, `YYYY-MM-DD`. */
	asOf: string;
	/** SHA-256 of the lines `<sha256>  <path>` of all files, as `sha256sum` prints them. */
	sha256: string;
	/** SHA-256 of each file by its path, sorted by path. */
	files: Record<string, string>;
}

/** What a built site has in `data/` beside the facts: what is made from them, and what is said of them. */
const isMade = (path: string) => /^(tables\/|(version|datapackage)\.json$)/.test(path);

/** What the site publishes of `geodata/`, as it stands there. */
const isPublished = (path: string) => /\.((geo)?json|csv)$/.test(path) && !isMade(path);

/**
 * The version of the facts in a folder: `geodata/`, or `data/` of a built site, with the same
 * outcome. In a built site: `cd data; sha256sum $(jq -r '.data.files | keys[]' version.json) | sha256sum`.
 */
export function dataVersion(folder: string): DataVersion {
	const texts = filesBelow(folder)
		.filter(isPublished)
		.map((path): [string, string] => [path, readFileSync(join(folder, path), 'utf8')]);
	const files = Object.fromEntries(texts.map(([path, text]) => [path, sha256(text)]));
	const lines = Object.entries(files).map(([path, hash]) => `${hash}  ${path}\n`);
	const days = texts.flatMap(([path, text]) => daysIn(path, text)).toSorted();
	return { asOf: days.at(-1) ?? '', sha256: sha256(lines.join('')), files };
}

/** Days on which facts of a file were looked up; of the corrections, on which they were made. */
function daysIn(path: string, text: string): string[] {
	const key = path === 'corrections.json' ? 'date' : 'asOf';
	return Array.from(text.matchAll(new RegExp(`"${key}":\\s*"(\\d{4}-\\d{2}-\\d{2})"`, 'g'))).map(
		([, day = '']) => day
	);
}

function sha256(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
