import { isInForce } from '../model/time.ts';
import type { FeatureProperties, IsoDate } from '../model/types.ts';
import type { LayerModule } from './symbology.ts';

/** What a feature was on the date, or else how its layer draws it, in reader's words. */
export function kindOn(layer: LayerModule, properties: FeatureProperties, date: IsoDate): string {
	const period = layer.history?.(properties).find((one) => isInForce(one, date));
	if (period) return period.title;
	const looks = layer.appearances(properties);
	const look = looks.find((one) => isInForce(one, date)) ?? looks.at(-1);
	return layer.classes.find(({ id }) => id === look?.classId)?.title() ?? layer.title();
}
