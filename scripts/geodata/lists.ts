import { isObject } from './context.ts';
import type { GeodataContext } from './types.ts';

/** The strings of a list; none for anything else. */
export function textsIn(value: unknown): string[] {
	return Array.isArray(value) ? value.filter((member) => typeof member === 'string') : [];
}

/** A member of a list file such as `sources.json`; its fields are still unchecked. */
export interface ListMember {
	readonly file: string;
	readonly id: string;
	readonly value: Readonly<Record<string, unknown>>;
}

/** Members with an id of the one list in a file; the list is named like the file, but for the catalogue. */
export function listOf({ files }: GeodataContext, path: string): ListMember[] {
	const content = files.get(path)?.content;
	const list = path === 'catalogue.json' ? 'datasets' : path.replace('.json', '');
	const members = isObject(content) ? content[list] : undefined;
	if (!Array.isArray(members)) return [];
	return members.filter(isObject).flatMap((value) => {
		const { id } = value;
		return typeof id === 'string' ? [{ file: path, id, value }] : [];
	});
}

/** Members of every list file at the top of the folder. */
export function listsOf(context: GeodataContext): ListMember[] {
	const lists = [...context.files.keys()].filter((path) => /^[a-z0-9-]+\.json$/.test(path));
	return lists.flatMap((path) => listOf(context, path));
}
