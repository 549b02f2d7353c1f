import type { Model } from '../model/load.ts';
import type { Confidence, DatasetFeature, LanguageCode } from '../model/types.ts';
import { layers } from './index.ts';
import type { Appearance, LayerModule } from './symbology.ts';

/** What the page knows of a feature before the facts themselves are loaded. */
export interface OutlineEntry {
	readonly id: string;
	readonly name: string;
	/** Id of the layer that draws it. */
	readonly layer: string;
	readonly confidence: Confidence;
	readonly appearances: readonly Appearance[];
}

/** Every drawn feature in brief, layer by layer from the bottom up. */
export function outlineOf(model: Model, language: LanguageCode): readonly OutlineEntry[] {
	return layers.flatMap((layer: LayerModule) => {
		const features = (model.datasets.get(layer.dataset)?.features ?? []) as DatasetFeature[];
		return features.map(({ properties }) => ({
			id: properties.id,
			name: properties.name[language] ?? properties.name.en,
			layer: layer.id,
			confidence: properties.confidence,
			appearances: layer.appearances(properties)
		}));
	});
}
