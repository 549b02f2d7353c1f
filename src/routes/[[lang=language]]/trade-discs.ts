import { inLanguage } from '#lib/i18n/format.ts';
import { tonnesRadiusPx } from '#lib/layers/tonnes-size.ts';
import type { PortDisc } from '#lib/map/port-discs.ts';
import type { Model } from '#lib/model/load.ts';
import { positionOf } from '#lib/model/position.ts';
import { tonnesByPort } from '#lib/model/trade/figures.ts';
import type { DayRow } from '#lib/model/trade/types.ts';
import type { IsoDate } from '#lib/model/types.ts';
import { formatMillions, tonnesInShort } from '#lib/ui/trade/words.ts';

/** Sides on which discs hide neither the names of these ports nor those around. */
const asides: Readonly<Record<string, PortDisc['aside']>> = {
	chornomorsk: { small: [-0.9, 0.44], wide: [-0.2, 0.98] },
	odesa: { small: [0.25, 0.97], wide: [0.87, 0.5] },
	pivdennyi: { small: [0.98, 0.2], wide: [0.05, -1] }
};
const otherwise: PortDisc['aside'] = { small: [0, 1], wide: [0, 1] };

/** The disc of each port that ships had left by a date; ports that are not loaded yet have none. */
export function discsOf(
	days: readonly DayRow[],
	model: Model,
	date: IsoDate
): readonly (PortDisc & { readonly words: string })[] {
	return [...tonnesByPort(days, date)].flatMap(([id, tonnes]) => {
		const port = model.byId.get(id)?.feature;
		const position = port && positionOf(port);
		if (!position) return [];
		return [
			{
				id,
				position,
				aside: asides[id] ?? otherwise,
				radiusPx: tonnesRadiusPx(tonnes),
				label: formatMillions(tonnes),
				words: `${inLanguage(port.properties.name)} ${tonnesInShort(tonnes)}`
			}
		];
	});
}
