import { factFeatures } from '../context.ts';
import { listsOf, type ListMember } from '../lists.ts';
import { clausesOf, passagesOf, reportsOf, subjectsOf } from '../story.ts';
import { defineRule, type Finding, type GeodataContext } from '../types.ts';

/** Clauses and subjects stand inside another file's records, so `id-unique` does not see them. */
function* innerIds(context: GeodataContext): Generator<Finding> {
	const homes = new Map<string, string>();
	for (const { id, file } of factFeatures(context)) homes.set(id, file);
	for (const { id, file } of listsOf(context)) if (!homes.has(id)) homes.set(id, file);
	const inner: ListMember[] = [...subjectsOf(context), ...clausesOf(context)];
	for (const { file, id } of inner) {
		const first = homes.get(id);
		if (first !== undefined) yield { file, id, message: `id is already used in ${first}` };
		homes.set(id, file);
	}
}

function* passageIds(report: ListMember): Generator<Finding> {
	for (const [index, { file, id, value }] of passagesOf(report).entries()) {
		const number = index + 1;
		if (id !== `p${number}`)
			yield { file, id, message: `is passage ${number}, so its id is p${number}` };
		if (value['paragraph'] !== number)
			yield {
				file,
				id,
				message: `is passage ${number}, but says paragraph ${String(value['paragraph'])}`
			};
	}
}

/**
 * A report is named like its file, its passages are `p1`, `p2`, … in order; ids of subjects and
 * clauses are used for nothing else, and a clause's starts with its proposal's.
 */
export const storyId = defineRule('story-id', function* (context) {
	yield* innerIds(context);
	for (const { file, id, proposal } of clausesOf(context)) {
		if (id.startsWith(`${proposal}-`)) continue;
		yield { file, id, message: `does not start with "${proposal}-", the id of its proposal` };
	}
	for (const report of reportsOf(context)) {
		const { file, id } = report;
		if (file !== `reports/${id}.json`)
			yield { file, id, message: 'id is not the name of the file' };
		yield* passageIds(report);
	}
});
