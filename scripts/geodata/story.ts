import { reportDate } from '../../src/lib/model/time.ts';
import { isObject } from './context.ts';
import { listOf, type ListMember } from './lists.ts';
import type { GeodataContext } from './types.ts';

type Json = Readonly<Record<string, unknown>>;

/** The objects of a list; none for anything else. */
export function objectsIn(value: unknown): Json[] {
	return Array.isArray(value) ? value.filter(isObject) : [];
}

function membersIn(file: string, value: unknown): ListMember[] {
	return objectsIn(value).flatMap((member) => {
		const { id } = member;
		return typeof id === 'string' ? [{ file, id, value: member }] : [];
	});
}

/** Reports, one a file. */
export function reportsOf({ files }: GeodataContext): ListMember[] {
	const reports = [...files].filter(([path]) => path.startsWith('reports/'));
	return reports.flatMap(([path, { content }]) => membersIn(path, [content]));
}

export function passagesOf({ file, value }: ListMember): ListMember[] {
	return membersIn(file, value['passages']);
}

/** Passages of the report that paragraph numbers and clauses mean: that of the map's own date. */
export function homePassages(context: GeodataContext): ListMember[] {
	return reportsOf(context)
		.filter(({ value }) => value['date'] === reportDate)
		.flatMap(passagesOf);
}

export function subjectsOf({ files }: GeodataContext): ListMember[] {
	const content = files.get('proposals.json')?.content;
	return isObject(content) ? membersIn('proposals.json', content['subjects']) : [];
}

/** A clause with the proposal that it is part of. */
export interface ClauseMember extends ListMember {
	readonly proposal: string;
}

export function clausesOf(context: GeodataContext): ClauseMember[] {
	return listOf(context, 'proposals.json').flatMap(({ file, id, value }) =>
		membersIn(file, value['clauses']).map((clause) => ({ ...clause, proposal: id }))
	);
}
