import { formatDate } from '../../i18n/format.ts';
import type { OutlineEntry } from '../../layers/outline.ts';
import type { Lit } from '../../model/story.ts';
import type { PassageOutline, ProposalOutline, StoryOutline } from '../../model/story-outline.ts';
import { isInForce } from '../../model/time.ts';
import { lensOf } from '../../state/lens.ts';
import type { View } from '../../state/types.ts';

/** What the words are made from, in the page's language: it comes with every page. */
export interface AltFacts {
	readonly outline: readonly OutlineEntry[];
	readonly story: StoryOutline;
}

/** A feature as it looks on the date of the view. */
interface Shown {
	readonly layer: string;
	readonly classId: string;
	readonly entry: OutlineEntry;
}

/** What there is to tell of a view. */
export interface Telling {
	readonly view: View;
	/** Its date in words. */
	readonly date: string;
	readonly passage: PassageOutline | undefined;
	readonly proposal: ProposalOutline | undefined;
	readonly compared: readonly ProposalOutline[];
	/** Name of the chosen feature. */
	readonly feature: string | undefined;
	isShown(layer: string): boolean;
	/** What a layer, or one class of it, shows on the date; nothing of a layer that is off. */
	of(layer: string, classId?: string): readonly Shown[];
	/** Names of what stands out for this reason; what no layer draws has none. */
	litAs(lit: Lit): readonly string[];
	/** How much stands out. */
	readonly litCount: number;
}

export function tellingOf(view: View, { outline, story }: AltFacts): Telling {
	const lens = lensOf(view, story);
	const names = new Map(outline.map(({ id, name }) => [id, name]));
	const lit = [...lens].flatMap(([id, why]) => {
		const name = names.get(id);
		return name === undefined ? [] : [{ name, why }];
	});
	const layersShown = new Set([
		...view.layers,
		...outline.filter(({ id }) => lens.has(id)).map(({ layer }) => layer)
	]);
	const shown = outline
		.filter(({ layer }) => layersShown.has(layer))
		.flatMap((entry): Shown[] => {
			const look = entry.appearances.find((one) => isInForce(one, view.date));
			return look ? [{ layer: entry.layer, classId: look.classId, entry }] : [];
		});
	return {
		view,
		date: formatDate(view.date),
		passage: story.passages.find(({ id }) => id === view.passage),
		proposal: story.proposals.find(({ id }) => id === view.proposal),
		compared: story.proposals.filter(({ id }) => view.compare.includes(id)),
		feature: view.feature === null ? undefined : names.get(view.feature),
		isShown: (layer) => layersShown.has(layer),
		of: (layer, classId) =>
			shown.filter(
				(one) => one.layer === layer && (classId === undefined || one.classId === classId)
			),
		litAs: (reason) => lit.filter(({ why }) => why === reason).map(({ name }) => name),
		litCount: lit.length
	};
}
