import { formatNumber } from '../i18n/format.ts';
import { m } from '../i18n/paraglide/messages.js';
import type { DatasetFeature, IncidentProperties } from '../model/types.ts';
import { byKind, type Aside, type LayerModule, type SymbolShape } from './symbology.ts';

const symbol = (shape: SymbolShape) =>
	({ type: 'symbol', shape, colour: 'incident', sizePx: 8.5 }) as const;

/** A pile has so many symbols in a row, so far apart, and begins so far above the port's own. */
const pile = { columns: 4, stepPx: 9.5, abovePx: 14 };

/**
 * What happened at a port has the port's position: it is piled up above the port's symbol, oldest
 * first, so that each can be seen, counted and chosen.
 */
function pileUp(features: readonly DatasetFeature[]): ReadonlyMap<string, Aside> {
	const byPlace = new Map<string, string[]>();
	for (const { id, geometry, properties } of features) {
		if ((properties as IncidentProperties).position !== 'port') continue;
		const place = JSON.stringify(geometry);
		byPlace.set(place, [...(byPlace.get(place) ?? []), id]);
	}
	const asides = new Map<string, Aside>();
	for (const ids of byPlace.values()) {
		const { columns, stepPx, abovePx } = pile;
		const middle = (Math.min(columns, ids.length) - 1) / 2;
		for (const [index, id] of ids.entries()) {
			const row = Math.floor(index / columns);
			asides.set(id, [((index % columns) - middle) * stepPx, -abovePx - row * stepPx]);
		}
	}
	return asides;
}

/** Attacks, mines and wrecks from their date on. */
export const incidents: LayerModule = {
	id: 'incidents',
	dataset: 'incidents',
	group: 'shipping',
	title: m.layer_incidents_title,
	description: m.layer_incidents_description,
	shownByDefault: false,
	fadesWithAge: true,
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
	asides: pileUp,
	describe: (properties) => {
		const { killed } = properties as IncidentProperties;
		return killed === null ? [] : [{ term: m.detail_killed(), value: formatNumber(killed) }];
	}
};
