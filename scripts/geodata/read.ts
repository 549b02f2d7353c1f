import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const repositorySchemas = new URL('../../geodata/schema/', import.meta.url);
const articles = new URL('../../tests/fixtures/articles/', import.meta.url);
const checkedFile = /\.(geojson|json|csv)$/;

function readTree(folder: string | URL, wanted = checkedFile): Map<string, string> {
	const root = folder instanceof URL ? fileURLToPath(folder) : folder;
	const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
		wanted.test(path)
	);
	return new Map(
		paths
			.sort()
			.map((path) => [path.split(sep).join('/'), readFileSync(join(root, path), 'utf8')] as const)
	);
}

/**
 * Reads the data files of a folder by their path inside it. A folder without schemas of its own
 * is held to the project's. The articles against which quotations are tested, all in our own words
 * but for the quotations, are added as `articles/<report id>.html` where the tests are at hand.
 * @throws {Error} when the folder cannot be read
 */
export function readGeodata(folder: string): Map<string, string> {
	const texts = readTree(folder);
	if (existsSync(articles))
		for (const [path, text] of readTree(articles, /\.html$/)) texts.set(`articles/${path}`, text);
	if (existsSync(join(folder, 'schema'))) return texts;
	for (const [path, text] of readTree(repositorySchemas)) texts.set(`schema/${path}`, text);
	return texts;
}
