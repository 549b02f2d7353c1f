/**
 * `npm run check:geodata [folder]`: holds the facts to their rules.
 *
 * Prints one line a breach, `file: id: rule: message`, and a sum; exits with 1 when there are any.
 */
import { fileURLToPath } from 'node:url';
import { createContext } from './context.ts';
import { readGeodata } from './read.ts';
import { firstRules, rules } from './rules/index.ts';
import type { Breach } from './types.ts';

/** The project's own facts. */
export const geodataFolder = fileURLToPath(new URL('../../geodata/', import.meta.url));

export function asLine({ file, id, rule, message }: Breach): string {
	return `${file}: ${id}: ${rule}: ${message}`;
}

/**
 * Holds a folder to every rule. While a file does not parse, only that is told: what hangs on the
 * file would seem broken too.
 * @param texts file contents by path inside the geodata folder
 * @returns breaches in the order of their lines
 */
export function checkTexts(texts: ReadonlyMap<string, string>): Breach[] {
	const context = createContext(texts);
	const unreadable = firstRules.flatMap((rule) => rule.check(context));
	const breaches = unreadable.length ? unreadable : rules.flatMap((rule) => rule.check(context));
	return breaches.sort((one, other) => (asLine(one) < asLine(other) ? -1 : 1));
}

/**
 * Holds a folder on the disk to every rule.
 * @throws {Error} when the folder cannot be read
 */
export function checkFolder(folder: string): Breach[] {
	return checkTexts(readGeodata(folder));
}

function sum(count: number): string {
	if (count === 0) return `geodata: no breach of ${firstRules.length + rules.length} rules`;
	return `geodata: ${count} ${count === 1 ? 'breach' : 'breaches'}`;
}

if (import.meta.main) {
	const breaches = checkFolder(process.argv[2] ?? geodataFolder);
	for (const breach of breaches) console.log(asLine(breach));
	console.log(sum(breaches.length));
	process.exitCode = breaches.length ? 1 : 0;
}
