import { straitEnds } from '../model/route/network.ts';
import type { StoryOutline } from '../model/story-outline.ts';
import type { KnownIds } from './types.ts';

/**
 * What links may name, out of what the map has.
 * @param layers every layer, in drawing order
 * @param outline every feature with the id of the layer that draws it
 * @param defaultPanel section that is open when the link names none
 */
export function knownIds(
	layers: readonly { readonly id: string; readonly shownByDefault: boolean }[],
	outline: readonly { readonly id: string; readonly layer: string }[],
	{ passages, proposals }: StoryOutline,
	defaultPanel: KnownIds['defaultPanel']
): KnownIds {
	return {
		layers: layers.map(({ id }) => id),
		defaultLayers: layers.filter(({ shownByDefault }) => shownByDefault).map(({ id }) => id),
		defaultPanel,
		features: new Set(outline.map(({ id }) => id)),
		routeEnds: new Set([
			...outline.filter(({ layer }) => layer === 'ports').map(({ id }) => id),
			...straitEnds
		]),
		passages: new Set(passages.map(({ id }) => id)),
		proposals: proposals.map(({ id }) => id)
	};
}
