import { entryPaths } from '../context.ts';
import { defineRule, wholeFile } from '../types.ts';

const file = 'catalogue.json';

/** Files that the catalogue does not describe: itself, the schemas and the articles of the tests. */
const isUnlisted = (path: string): boolean => path === file || /^(schema|articles)\//.test(path);

/** Every file has its entry, and every entry its file and its schema. */
export const catalogue = defineRule('catalogue', function* (context) {
	if (!context.files.has(file)) yield { file, id: wholeFile, message: 'is missing' };
	const described = new Set(context.catalogue.flatMap((entry) => entryPaths(context, entry)));
	for (const path of context.files.keys()) {
		if (isUnlisted(path) || described.has(path)) continue;
		yield { file: path, id: wholeFile, message: `has no entry in ${file}` };
	}
	for (const entry of context.catalogue) {
		if (entryPaths(context, entry).length === 0)
			yield { file, id: entry.id, message: `file ${entry.file} does not exist` };
		if (entry.schema !== null && !context.files.has(entry.schema))
			yield { file, id: entry.id, message: `schema ${entry.schema} does not exist` };
	}
});
