import { countryName, formatList } from '../i18n/format.ts';
import { m } from '../i18n/paraglide/messages.js';
import type { BoundaryProperties } from '../model/types.ts';
import { byKind, type LayerModule } from './symbology.ts';

/** Maritime boundaries that were agreed or adjudicated, and the stretch left open. */
export const boundaries: LayerModule = {
	id: 'boundaries',
	dataset: 'boundaries',
	group: 'limits',
	title: m.layer_boundaries_title,
	description: m.layer_boundaries_description,
	shownByDefault: false,
	classes: [
		{
			id: 'settled',
			title: m.legend_boundary_settled,
			mark: { type: 'line', colour: 'boundary', widthPx: 1.2, dash: [10, 3] }
		},
		{
			id: 'open',
			title: m.kind_left_open,
			mark: { type: 'line', colour: 'boundary', widthPx: 1.2, dash: [2, 3] }
		}
	],
	appearances: byKind({ agreed: 'settled', adjudicated: 'settled', 'left-open': 'open' }),
	describe: (properties) => [
		{
			term: m.detail_parties(),
			value: formatList((properties as BoundaryProperties).parties.map(countryName))
		}
	]
};
