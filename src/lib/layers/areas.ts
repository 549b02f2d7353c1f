import { m } from '../i18n/paraglide/messages.js';
import { byKind, type LayerModule } from './symbology.ts';

/** Sea areas: where insurers, navies and port authorities drew a limit. */
export const areas: LayerModule = {
	id: 'areas',
	dataset: 'areas',
	group: 'limits',
	title: m.layer_areas_title,
	description: m.layer_areas_description,
	shownByDefault: false,
	classes: [
		{
			id: 'war-risk',
			title: m.kind_war_risk_area,
			isUnlisted: true,
			mark: { type: 'area', colour: 'risk', widthPx: 0, tint: 0.06 }
		},
		{
			id: 'mines',
			title: m.kind_mine_danger_area,
			mark: {
				type: 'area',
				colour: 'incident',
				widthPx: 1.4,
				hatch: { direction: 'rising', spacingPx: 5, widthPx: 1 }
			}
		},
		{
			id: 'waiting',
			title: m.kind_waiting_area,
			mark: { type: 'area', colour: 'boundary', widthPx: 1.2, dash: [3, 2] }
		},
		{
			id: 'anchorage',
			title: m.kind_anchorage,
			mark: { type: 'area', colour: 'initiative', widthPx: 1.2, tint: 0.08 }
		},
		{
			id: 'war-risk-limit',
			title: m.kind_war_risk_limit,
			mark: { type: 'line', colour: 'risk', widthPx: 1.6 }
		},
		{
			id: 'limit',
			title: m.kind_closure_line,
			mark: { type: 'line', colour: 'risk', widthPx: 1.4, dash: [5, 3] }
		},
		{
			id: 'security',
			title: m.kind_security_level_line,
			mark: { type: 'line', colour: 'boundary', widthPx: 1.4, dash: [8, 3, 2, 3] }
		},
		{
			id: 'inspection',
			title: m.kind_inspection_area,
			mark: { type: 'symbol', shape: 'ring', colour: 'initiative', sizePx: 14 }
		}
	],
	appearances: byKind({
		'war-risk-area': 'war-risk',
		'war-risk-limit': 'war-risk-limit',
		'mine-danger-area': 'mines',
		'waiting-area': 'waiting',
		anchorage: 'anchorage',
		'separation-zone': 'anchorage',
		'closure-line': 'limit',
		'security-level-line': 'security',
		'inspection-area': 'inspection'
	}),
	describe: () => []
};
