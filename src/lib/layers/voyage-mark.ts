import { formatNumber } from '../i18n/format.ts';
import { m } from '../i18n/paraglide/messages.js';
import { schematicKnots } from '../model/schematic-speed.ts';
import { corridors } from './corridors.ts';
import type { LegendEntry } from './legend.ts';
import type { SymbolMark } from './symbology.ts';

/** Name of the source of ships at sea, and of their mark among the images. */
export const voyageSource = 'voyages';

/** The heaviest ship of the record, seen from above, its bow to the north. */
export const voyageMark: SymbolMark = { type: 'symbol', shape: 'ship', colour: 'ink', sizePx: 16 };

/** Length of a ship in the legend, in px: that of a usual one. */
const legendPx = 11;

/** The legend's words for ships at sea. */
export const voyageEntry: LegendEntry = {
	key: voyageSource,
	id: voyageSource,
	layer: corridors,
	title: () => m.voyages_mark({ knots: formatNumber(schematicKnots) }),
	mark: { ...voyageMark, sizePx: legendPx }
};
