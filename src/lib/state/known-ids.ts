import type { StoryOutline } from '../model/story-outline.ts';
import type { KnownIds } from './types.ts';

/**
 * What links may name, out of what the map has.
 * @param layers every layer, in drawing order
 * @param features every feature by its id
 * @param defaultPanel section that is open when the link names none
 */
export function knownIds(
	layers: readonly { readonly id: string; readonly shownByDefault: boolean }[],
	features: KnownIds['features'],
	{ passages, proposals }: StoryOutline,
	defaultPanel: KnownIds['defaultPanel']
): KnownIds {
	return {
		layers: layers.map(({ id }) => id),
		defaultLayers: layers.filter(({ shownByDefault }) => shownByDefault).map(({ id }) => id),
		defaultPanel,
		features,
		passages: new Set(passages.map(({ id }) => id)),
		proposals: proposals.map(({ id }) => id)
	};
}
