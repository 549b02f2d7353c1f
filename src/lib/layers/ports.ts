import { countryName, inLanguage } from '../i18n/format.ts';
import { m } from '../i18n/paraglide/messages.js';
import type { PortProperties, PortStatus } from '../model/types.ts';
import type { LayerModule, SymbolMark } from './symbology.ts';

const symbol = (
	shape: SymbolMark['shape'],
	colour: SymbolMark['colour'],
	sizePx: number
): SymbolMark => ({ type: 'symbol', shape, colour, sizePx });

/** How a status is drawn, and what the panel calls it; several statuses share a symbol. */
const statuses: Readonly<Record<PortStatus, { classId: string; title: () => string }>> = {
	operating: { classId: 'operating', title: m.status_operating },
	attacked: { classId: 'attacked', title: m.status_attacked },
	initiative: { classId: 'initiative', title: m.status_initiative },
	occupied: { classId: 'occupied', title: m.status_occupied },
	closed: { classId: 'shut', title: m.status_closed },
	blockaded: { classId: 'shut', title: m.status_blockaded },
	'cut-off': { classId: 'shut', title: m.status_cut_off },
	'not-open': { classId: 'shut', title: m.status_not_open }
};

/** Ports as symbols by their status on the date. */
export const ports: LayerModule = {
	id: 'ports',
	dataset: 'ports',
	group: 'shipping',
	title: m.layer_ports_title,
	description: m.layer_ports_description,
	shownByDefault: true,
	classes: [
		{ id: 'shut', title: m.legend_port_shut, mark: symbol('cross', 'portShut', 9) },
		{ id: 'occupied', title: m.status_occupied, mark: symbol('square', 'portShut', 9) },
		{ id: 'operating', title: m.legend_port_operating, mark: symbol('dot', 'portOpen', 8) },
		{ id: 'initiative', title: m.status_initiative, mark: symbol('dot', 'initiative', 10) },
		{ id: 'attacked', title: m.legend_port_attacked, mark: symbol('half', 'ukraine', 11) }
	],
	appearances: (properties) =>
		(properties as PortProperties).statuses.map(({ status, from, to }) => ({
			classId: statuses[status].classId,
			from,
			to
		})),
	describe: (properties) => {
		const { country, locode, localName, role } = properties as PortProperties;
		return [
			{ term: m.detail_country(), value: countryName(country) },
			{ term: m.detail_local_name(), value: localName },
			{ term: m.detail_locode(), value: locode ?? m.detail_none() },
			...(role ? [{ term: m.detail_role(), value: inLanguage(role) }] : [])
		];
	},
	history: (properties) =>
		(properties as PortProperties).statuses.map(({ status, ...period }) => ({
			title: statuses[status].title(),
			...period
		}))
};
