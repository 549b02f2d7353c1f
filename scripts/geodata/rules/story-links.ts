import { factFeatures, isObject } from '../context.ts';
import { listOf, textsIn, type ListMember } from '../lists.ts';
import { clausesOf, homePassages, objectsIn, passagesOf, reportsOf, subjectsOf } from '../story.ts';
import { defineRule, type Finding, type GeodataContext } from '../types.ts';

const linkKinds = ['features', 'places', 'people', 'proposals', 'events'] as const;
type LinkKind = (typeof linkKinds)[number];

function linked(value: ListMember['value'], kind: LinkKind): string[] {
	return isObject(value['links']) ? textsIn(value['links'][kind]) : [];
}

const idsIn = (members: Iterable<{ id: string }>): ReadonlySet<string> =>
	new Set(Array.from(members, ({ id }) => id));

/** Every id that may stand under a kind of link. */
function knownIds(context: GeodataContext): Readonly<Record<LinkKind, ReadonlySet<string>>> {
	return {
		features: idsIn(factFeatures(context)),
		places: idsIn(context.features.get('places.geojson') ?? []),
		people: idsIn(listOf(context, 'people.json')),
		proposals: idsIn(listOf(context, 'proposals.json')),
		events: idsIn(listOf(context, 'events.json'))
	};
}

const homeOf: Readonly<Record<LinkKind, string>> = {
	features: 'is in no dataset',
	places: 'is not in places.geojson',
	people: 'is not in people.json',
	proposals: 'is not in proposals.json',
	events: 'is not in events.json'
};

/** Whatever passages, anchors, clauses, subjects and events name by id exists. */
export const linkKnown = defineRule('link-known', function* (context) {
	const known = knownIds(context);
	function* unknown(member: ListMember, kind: LinkKind, ids: string[]): Generator<Finding> {
		for (const target of ids.filter((id) => !known[kind].has(id)))
			yield { file: member.file, id: member.id, message: `"${target}" ${homeOf[kind]}` };
	}
	for (const passage of reportsOf(context).flatMap(passagesOf))
		for (const kind of linkKinds) yield* unknown(passage, kind, linked(passage.value, kind));
	for (const event of listOf(context, 'events.json')) {
		yield* unknown(event, 'features', textsIn(event.value['features']));
		yield* unknown(event, 'proposals', textsIn(event.value['proposals']));
	}
	const subjects = subjectsOf(context);
	for (const subject of subjects)
		yield* unknown(subject, 'features', textsIn(subject.value['features']));
	const passages = idsIn(homePassages(context));
	for (const { file, id, value } of clausesOf(context)) {
		for (const { on } of objectsIn(value['effects'])) {
			if (typeof on !== 'string' || known.features.has(on) || idsIn(subjects).has(on)) continue;
			yield { file, id, message: `effect on "${on}", which is neither a feature nor a subject` };
		}
		for (const passage of textsIn(value['passages']).filter((other) => !passages.has(other)))
			yield { file, id, message: `passage "${passage}" is not in the report of the map's date` };
	}
});

/** Each passage leads somewhere: a quotation that leads nowhere is only a quotation. */
export const passageLinked = defineRule('passage-linked', function* (context) {
	for (const { file, id, value } of reportsOf(context).flatMap(passagesOf))
		if (linkKinds.every((kind) => linked(value, kind).length === 0))
			yield { file, id, message: 'leads to no feature, place, person, proposal or event' };
});

/** Passages that a person, an event or the clauses of a proposal say of themselves, by its id. */
function* namings(context: GeodataContext): Generator<[LinkKind, ListMember, passage: string]> {
	for (const kind of ['people', 'events'] as const)
		for (const member of listOf(context, `${kind}.json`))
			if (Array.isArray(member.value['paragraphs']))
				for (const number of member.value['paragraphs']) yield [kind, member, `p${String(number)}`];
	for (const clause of clausesOf(context))
		for (const passage of textsIn(clause.value['passages']))
			yield ['proposals', { ...clause, id: clause.proposal }, passage];
}

/**
 * People, events and proposals lead back to the passages that lead to them, in the report of the
 * map's date; what an anchor leads to, its passage leads to as well.
 */
export const linkBack = defineRule('link-back', function* (context) {
	const passages = homePassages(context);
	const named = new Set<string>();
	for (const [kind, { file, id }, passage] of namings(context)) {
		const key = `${kind} ${id} ${passage}`;
		const target = passages.find((candidate) => candidate.id === passage);
		const isLinked = target !== undefined && linked(target.value, kind).includes(id);
		if (!isLinked && !named.has(key))
			yield { file, id, message: `names ${passage}, which does not lead to it` };
		named.add(key);
	}
	for (const { file, id, value } of passages)
		for (const kind of ['people', 'events', 'proposals'] as const)
			for (const target of linked(value, kind))
				if (!named.has(`${kind} ${target} ${id}`))
					yield { file, id, message: `leads to "${target}", which does not name it` };
	for (const { file, id, value } of reportsOf(context).flatMap(passagesOf))
		for (const anchor of objectsIn(value['anchors']))
			for (const kind of linkKinds)
				for (const target of linked(anchor, kind))
					if (!linked(value, kind).includes(target))
						yield {
							file,
							id,
							message: `"${String(anchor['exact'])}" leads to "${target}", its passage does not`
						};
});
