import { countryName, inLanguage } from '../i18n/format.ts';
import { m } from '../i18n/paraglide/messages.js';
import type { PortProperties, PortStatus } from '../model/types.ts';
import type { LayerModule, SymbolMark } from './symbology.ts';

const sizePx = 8;

const shut = (shape: SymbolMark['shape']): SymbolMark => ({
	type: 'symbol',
	shape,
	colour: 'portShut',
	sizePx
});

const marks: Readonly<Record<PortStatus, { title: () => string; mark: SymbolMark }>> = {
	'not-open': { title: m.status_not_open, mark: shut('ring') },
	closed: { title: m.status_closed, mark: shut('cross') },
	'cut-off': { title: m.status_cut_off, mark: shut('ring') },
	blockaded: { title: m.status_blockaded, mark: shut('cross') },
	occupied: { title: m.status_occupied, mark: shut('square') },
	operating: {
		title: m.status_operating,
		mark: { type: 'symbol', shape: 'dot', colour: 'portOpen', sizePx }
	},
	initiative: {
		title: m.status_initiative,
		mark: { type: 'symbol', shape: 'dot', colour: 'initiative', sizePx: 10 }
	},
	attacked: {
		title: m.status_attacked,
		mark: { type: 'symbol', shape: 'half', colour: 'ukraine', sizePx: 10 }
	}
};

/** Ports as symbols by their status on the date. */
export const ports: LayerModule = {
	id: 'ports',
	dataset: 'ports',
	group: 'shipping',
	title: m.layer_ports_title,
	description: m.layer_ports_description,
	shownByDefault: true,
	classes: Object.entries(marks).map(([id, symbol]) => ({ id, ...symbol })),
	appearances: (properties) =>
		(properties as PortProperties).statuses.map(({ status, from, to }) => ({
			classId: status,
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
	}
};
