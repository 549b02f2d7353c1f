import { m } from '../i18n/paraglide/messages.js';
import { byKind, type LayerModule } from './symbology.ts';

/** Places that the report or its background names. */
export const places: LayerModule = {
	id: 'places',
	dataset: 'places',
	group: 'politics',
	title: m.layer_places_title,
	description: m.layer_places_description,
	shownByDefault: false,
	classes: [
		{
			id: 'place',
			title: m.legend_place,
			mark: { type: 'symbol', shape: 'ring', colour: 'landLabel', sizePx: 7 }
		}
	],
	appearances: byKind({ city: 'place', venue: 'place', island: 'place', institution: 'place' }),
	describe: () => []
};
