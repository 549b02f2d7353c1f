import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { dayOf } from '../../model/days.ts';
import type { Aside, LayerModule } from '../../layers/symbology.ts';
import type { Model } from '../../model/load.ts';
import type { Confidence, DatasetFeature, IsoDate } from '../../model/types.ts';
import { comparable } from './expressions.ts';

/** What the style reads of one look of a feature. */
export interface LookProperties {
	readonly id: string;
	readonly classId: string;
	readonly confidence: Confidence;
	readonly from: IsoDate;
	readonly to: IsoDate;
	readonly aside?: Aside;
	/** Day on which the look began, see `dayOf`; of what fades with age. */
	readonly day?: number;
}

export type Looks = FeatureCollection<Geometry, LookProperties>;

const looksByModel = new WeakMap<Model, Map<string, Looks>>();

function looksAnew(layer: LayerModule, model: Model): Looks {
	const features = (model.datasets.get(layer.dataset)?.features ?? []) as DatasetFeature[];
	const asides = layer.asides?.(features);
	return {
		type: 'FeatureCollection',
		features: features.flatMap(({ geometry, properties }) =>
			layer.appearances(properties).map((appearance): Feature<Geometry, LookProperties> => {
				const { id, confidence } = properties;
				const { classId } = appearance;
				const aside = asides?.get(id);
				return {
					type: 'Feature',
					geometry,
					properties: {
						id,
						classId,
						confidence,
						...comparable(appearance),
						...(aside ? { aside } : {}),
						...(layer.fadesWithAge && appearance.from ? { day: dayOf(appearance.from) } : {})
					}
				};
			})
		)
	};
}

/**
 * A layer's facts as the live map draws them: one feature an appearance. The same model gives the
 * same value, so that a new style finds its data unchanged.
 */
export function looksOf(layer: LayerModule, model: Model): Looks {
	const known = looksByModel.get(model) ?? new Map<string, Looks>();
	looksByModel.set(model, known);
	const looks = known.get(layer.id) ?? looksAnew(layer, model);
	known.set(layer.id, looks);
	return looks;
}
