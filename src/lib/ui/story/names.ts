import { inLanguage } from '../../i18n/format.ts';
import type { Model } from '../../model/load.ts';
import type { Story } from '../../model/story-outline.ts';
import type { Passage, PassageLinks } from '../../model/story.ts';

/** Kinds of things that words of a report lead to. */
export type LinkKind = keyof PassageLinks;

/** The reader's word for anything that the story links to, by kind and id; an unknown id stands for itself. */
export type NameOf = (kind: LinkKind, id: string) => string;

export function namesIn({ people, proposals, events }: Story, model: Model): NameOf {
	const named = {
		people: new Map(people.map(({ id, name }) => [id, name])),
		proposals: new Map(proposals.map(({ id, shortName }) => [id, shortName])),
		events: new Map(events.map(({ id, title }) => [id, title]))
	};
	return (kind, id) => {
		const name =
			kind === 'features' || kind === 'places'
				? model.byId.get(id)?.feature.properties.name
				: named[kind].get(id);
		return name ? inLanguage(name) : id;
	};
}

/** The passages of a report that lead to a thing, in the order of the report. */
export function passagesOn(
	passages: readonly Passage[],
	kind: LinkKind,
	id: string
): readonly Passage[] {
	return passages.filter(({ links }) => links[kind].includes(id));
}
