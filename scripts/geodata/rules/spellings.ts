import { factFeatures, isObject } from '../context.ts';
import { listOf, textsIn, type ListMember } from '../lists.ts';
import { defineRule, type GeodataContext } from '../types.ts';

type Json = Readonly<Record<string, unknown>>;

function spellingsOf({ value }: ListMember): Json[] {
	return Array.isArray(value['spellings']) ? value['spellings'].filter(isObject) : [];
}

/** Every name that things have on the map, by id. */
function namesOnMap(context: GeodataContext): Map<string, Set<unknown>> {
	const names = new Map<string, Set<unknown>>();
	const add = (id: string, { name, shortName, localName, locode }: Json) => {
		const all = names.get(id) ?? new Set();
		for (const text of [name, shortName].filter(isObject).flatMap((one) => Object.values(one)))
			all.add(text);
		names.set(id, all.add(localName).add(locode));
	};
	for (const { id, properties } of factFeatures(context)) add(id, properties);
	for (const file of ['labels.json', 'people.json', 'proposals.json'])
		for (const { id, value } of listOf(context, file)) add(id, value);
	return names;
}

/** Other names are those of something that search finds. */
export const spellingKnown = defineRule('spelling-known', function* (context) {
	const names = namesOnMap(context);
	for (const { file, id } of listOf(context, 'names.json'))
		if (!names.has(id)) yield { file, id, message: 'is no feature, label, person or proposal' };
});

/** A spelling says something new: it is no name that the thing has on the map, and stands once. */
export const spellingNew = defineRule('spelling-new', function* (context) {
	const names = namesOnMap(context);
	for (const member of listOf(context, 'names.json')) {
		const { file, id } = member;
		const before = new Set<unknown>();
		for (const { text } of spellingsOf(member)) {
			const said = `"${String(text)}"`;
			if (names.get(id)?.has(text)) yield { file, id, message: `${said} is its name on the map` };
			if (before.has(text)) yield { file, id, message: `${said} stands twice` };
			before.add(text);
		}
	}
});

/** That something was called otherwise once is a fact of history, and needs a source. */
export const formerSourced = defineRule('former-sourced', function* (context) {
	for (const member of listOf(context, 'names.json')) {
		const { file, id, value } = member;
		if (textsIn(value['sources']).length > 0) continue;
		for (const { kind, text } of spellingsOf(member))
			if (kind === 'former')
				yield { file, id, message: `"${String(text)}" is a former name without a source` };
	}
});
