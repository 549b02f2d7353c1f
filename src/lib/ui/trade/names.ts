import { inLanguage } from '../../i18n/format.ts';
import type { Model } from '../../model/load.ts';

/** Name of a feature in the page's language; its id while the facts are on their way. */
export function nameOfFeature(model: Model, id: string): string {
	const feature = model.byId.get(id)?.feature;
	return feature ? inLanguage(feature.properties.name) : id;
}
