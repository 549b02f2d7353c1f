import { formatNm } from '../i18n/format.ts';
import { m } from '../i18n/paraglide/messages.js';
import type { CorridorProperties } from '../model/types.ts';
import { byKind, type LayerModule, type LineMark } from './symbology.ts';

const corridor = (colour: LineMark['colour'], widthPx: number): LineMark => ({
	type: 'line',
	colour,
	widthPx,
	cased: true
});

/** Ways by sea on the date: corridors, feeders, mouths, straits and routes. */
export const corridors: LayerModule = {
	id: 'corridors',
	dataset: 'corridors',
	group: 'shipping',
	title: m.layer_corridors_title,
	description: m.layer_corridors_description,
	shownByDefault: true,
	classes: [
		{ id: 'azov', title: m.kind_azov_route, mark: corridor('russian', 1.4) },
		{ id: 'russian', title: m.kind_russian_route, mark: corridor('russian', 2) },
		{ id: 'passage', title: m.kind_strait_passage, mark: corridor('boundary', 1.6) },
		{ id: 'danube', title: m.kind_danube_approach, mark: corridor('danube', 1.7) },
		{ id: 'feeder', title: m.kind_initiative_feeder, mark: corridor('initiative', 1.8) },
		{ id: 'initiative', title: m.kind_initiative_corridor, mark: corridor('initiative', 3) },
		{ id: 'ukraine', title: m.kind_ukraine_corridor, mark: corridor('ukraine', 3.2) }
	],
	appearances: byKind({
		'azov-route': 'azov',
		'russian-route': 'russian',
		'strait-passage': 'passage',
		canal: 'danube',
		'danube-approach': 'danube',
		'initiative-feeder': 'feeder',
		'initiative-corridor': 'initiative',
		'ukraine-corridor': 'ukraine'
	}),
	describe: (properties) => [
		{
			term: m.detail_drawn_length(),
			value: formatNm((properties as CorridorProperties).lengthNm)
		}
	]
};
