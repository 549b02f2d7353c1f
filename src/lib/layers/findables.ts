import { m } from '../i18n/paraglide/messages.js';
import type { Model } from '../model/load.ts';
import type { Findable, FindableKind, NamedPlace, OtherNames } from '../model/search/findable.ts';
import type { Person } from '../model/story.ts';
import type { StoryOutline } from '../model/story-outline.ts';
import {
	datasetIds,
	type LanguageCode,
	type LocalisedText,
	type PortProperties
} from '../model/types.ts';

/** What the page knows, and the names that it fetches when the reader searches. */
export interface SearchFacts {
	readonly model: Model;
	readonly story: StoryOutline;
	readonly labels: readonly NamedPlace[];
	readonly people: readonly Person[];
	readonly names: readonly OtherNames[];
	/** Language of the titles. */
	readonly language: LanguageCode;
}

/** A findable before its kind is put in words. */
type Named = Omit<Findable, 'kindTitle'>;

const kindTitles: Readonly<Record<FindableKind, () => string>> = {
	ports: m.search_kind_port,
	corridors: m.search_kind_corridor,
	areas: m.search_kind_area,
	boundaries: m.search_kind_boundary,
	claims: m.search_kind_claim,
	incidents: m.search_kind_incident,
	places: m.search_kind_place,
	people: m.search_kind_person,
	proposals: m.search_kind_proposal,
	events: m.search_kind_event,
	passages: m.search_kind_passage,
	sea: m.search_kind_sea,
	'inner-sea': m.search_kind_sea,
	strait: m.search_kind_strait,
	river: m.search_kind_river,
	country: m.search_kind_country,
	region: m.search_kind_region,
	city: m.search_kind_city
};

/** Labels of these kinds name features, which are found themselves. */
const kindsOfFeatureNames: readonly string[] = ['line', 'claim', 'port'];

function called(name: LocalisedText, language: LanguageCode) {
	return { title: name[language] ?? name.en, spellings: Object.values(name) as string[] };
}

function* features({ model, language }: SearchFacts): Generator<Named> {
	for (const kind of datasetIds) {
		for (const { properties } of model.datasets.get(kind)?.features ?? []) {
			const { id, name, from, localName, locode } = properties as typeof properties &
				Partial<PortProperties>;
			const { title, spellings } = called(name, language);
			if (localName) spellings.push(localName);
			yield {
				id,
				kind,
				title,
				spellings,
				...(locode ? { code: locode } : {}),
				...(kind === 'incidents' && from ? { date: from } : {})
			};
		}
	}
}

function* labelled({ model, labels, language }: SearchFacts): Generator<Named> {
	for (const { id, kind, name, position } of labels) {
		if (model.byId.has(id) || kindsOfFeatureNames.includes(kind)) continue;
		yield { id, kind: kind as FindableKind, ...called(name, language), position };
	}
}

function* told({ story, people, language }: SearchFacts): Generator<Named> {
	for (const { id, name, role } of people)
		yield { id, kind: 'people', ...called(name, language), words: role[language] ?? role.en };
	for (const { id, name, fullName } of story.proposals)
		yield { id, kind: 'proposals', title: fullName, spellings: [name] };
	for (const { id, title, from } of story.events)
		yield { id, kind: 'events', title, spellings: [], date: from };
	for (const { id, gist, quotation } of story.passages)
		yield { id, kind: 'passages', title: gist, spellings: [], words: quotation };
}

/** Everything that can be looked for, with all its spellings. */
export function findablesOf(facts: SearchFacts): readonly Findable[] {
	const others = new Map(
		facts.names.map(({ id, spellings }) => [id, spellings.map(({ text }) => text)])
	);
	return [...features(facts), ...labelled(facts), ...told(facts)].map((findable) => {
		const all = new Set([...findable.spellings, ...(others.get(findable.id) ?? [])]);
		all.delete(findable.title);
		return { ...findable, spellings: [...all], kindTitle: kindTitles[findable.kind]() };
	});
}
