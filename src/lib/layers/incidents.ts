import { formatNumber } from '../i18n/format.ts';
import { m } from '../i18n/paraglide/messages.js';
import type { IncidentProperties } from '../model/types.ts';
import { byKind, type LayerModule, type SymbolShape } from './symbology.ts';

const symbol = (shape: SymbolShape) =>
	({ type: 'symbol', shape, colour: 'incident', sizePx: 9 }) as const;

/** Attacks, mines and wrecks from their date on. */
export const incidents: LayerModule = {
	id: 'incidents',
	dataset: 'incidents',
	group: 'shipping',
	title: m.layer_incidents_title,
	description: m.layer_incidents_description,
	shownByDefault: false,
	classes: [
		{ id: 'port-hit', title: m.kind_port_hit, mark: symbol('square') },
		{ id: 'ship-hit', title: m.kind_ship_hit, mark: symbol('triangle') },
		{ id: 'naval', title: m.kind_naval, mark: symbol('diamond') },
		{ id: 'mine', title: m.kind_mine, mark: symbol('ring') },
		{ id: 'wreck', title: m.kind_wreck, mark: symbol('cross') }
	],
	appearances: byKind({
		'port-hit': 'port-hit',
		bridge: 'port-hit',
		'ship-hit': 'ship-hit',
		naval: 'naval',
		mine: 'mine',
		wreck: 'wreck'
	}),
	describe: (properties) => {
		const { killed } = properties as IncidentProperties;
		return killed === null ? [] : [{ term: m.detail_killed(), value: formatNumber(killed) }];
	}
};
