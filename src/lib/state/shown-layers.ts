import type { Lens } from './lens.ts';
import type { KnownIds, View } from './types.ts';

/**
 * Ids of the layers to draw, in drawing order: those switched on, and those of what is selected or
 * lit up.
 * @param layerOf the layer that draws a feature; `null` while the feature is not known
 */
export function shownLayersOf(
	{ layers, feature }: View,
	lens: Lens,
	layerOf: (featureId: string) => string | null,
	known: KnownIds
): readonly string[] {
	const lit = [...lens.keys(), ...(feature === null ? [] : [feature])];
	const ids = new Set([...layers, ...lit.flatMap((id) => layerOf(id) ?? [])]);
	return known.layers.filter((id) => ids.has(id));
}
