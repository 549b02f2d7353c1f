import { m } from '../i18n/paraglide/messages.js';
import { isInForce } from '../model/time.ts';
import type { Confidence, IsoDate } from '../model/types.ts';
import { layers } from './index.ts';
import type { OutlineEntry } from './outline.ts';
import type { LayerModule, SymbolClass } from './symbology.ts';

/** One way of drawing that the map shows now. */
export interface LegendEntry extends SymbolClass {
	/** Unique over all layers. */
	readonly key: string;
	readonly layer: LayerModule;
}

export interface LegendWords {
	/** In the order of drawing, what lies on top first. */
	readonly entries: readonly LegendEntry[];
	/** What the strokes of lines mean, as far as it needs saying. */
	readonly notes: readonly string[];
}

/**
 * The words for what the map shows on a date: what is not in force on it needs none.
 * @param shownLayers ids of the layers that are shown
 */
export function legendOf(
	outline: readonly OutlineEntry[],
	shownLayers: readonly string[],
	date: IsoDate
): LegendWords {
	const looks = outline
		.filter(({ layer }) => shownLayers.includes(layer))
		.flatMap(({ layer, confidence, appearances }) =>
			appearances
				.filter((look) => isInForce(look, date))
				.map(({ classId }) => ({ layer, confidence, key: `${layer}-${classId}` }))
		);
	const used = new Set(looks.map(({ key }) => key));
	const entries = layers.toReversed().flatMap((layer: LayerModule) =>
		layer.classes
			.toReversed()
			.map((symbolClass) => ({ ...symbolClass, layer, key: `${layer.id}-${symbolClass.id}` }))
			.filter(({ key, isUnlisted }) => used.has(key) && !isUnlisted)
	);
	const isAnyLine = (confidence: Confidence) =>
		looks.some((look) => look.layer === 'corridors' && look.confidence === confidence);
	const notes = isAnyLine('approximate')
		? [m.legend_schematic(), ...(isAnyLine('derived') ? [m.legend_derived()] : [])]
		: [];
	return { entries, notes };
}
