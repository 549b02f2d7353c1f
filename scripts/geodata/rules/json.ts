import { lineAndColumn, scanJson } from '../json-text.ts';
import { defineRule, wholeFile } from '../types.ts';

const isJson = (path: string): boolean => /\.(geo)?json$/.test(path);

/** A file that is not JSON, with the place where it stops being so. */
export const parses = defineRule('parses', function* ({ files }) {
	for (const { path, text, content } of files.values()) {
		if (!isJson(path) || content !== undefined) continue;
		const { error } = scanJson(text);
		const place = error ? `${lineAndColumn(text, error.offset)}: ${error.reason}` : 'not JSON';
		yield { file: path, id: wholeFile, message: place };
	}
});

/** A key that stands twice in one object: the first value would be lost in silence. */
export const uniqueKeys = defineRule('unique-keys', function* ({ files }) {
	for (const { path, text } of files.values()) {
		if (!isJson(path)) continue;
		for (const { key, offset } of scanJson(text).duplicateKeys) {
			const message = `${lineAndColumn(text, offset)}: key "${key}" stands twice in one object`;
			yield { file: path, id: wholeFile, message };
		}
	}
});
