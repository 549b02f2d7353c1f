import type { Model } from '../model/load.ts';
import type { DatasetId } from '../model/types.ts';
import { layers } from './index.ts';
import type { LayerModule, Mark } from './symbology.ts';

/** The layer that draws a dataset. */
export function layerOfDataset(dataset: DatasetId): LayerModule | undefined {
	return layers.find((layer: LayerModule) => layer.dataset === dataset);
}

/** How a feature is drawn in its first look; `undefined` when the facts or no layer have it. */
export function firstMark(model: Model, featureId: string): Mark | undefined {
	const entry = model.byId.get(featureId);
	const layer = entry && layerOfDataset(entry.dataset);
	if (!layer) return undefined;
	const [look] = layer.appearances(entry.feature.properties);
	return layer.classes.find(({ id }) => id === look?.classId)?.mark;
}
