import { firstMark } from './looks.ts';
import type { ColourRole } from './palette.ts';
import type { Model } from '../model/load.ts';
import type { LanguageCode, LocalisedText, LonLat, PortFeature, Validity } from '../model/types.ts';

/** `line` is the name of a corridor, set along it; `claim` the one sentence of a group of claims. */
export type LabelKind =
	| 'sea'
	| 'inner-sea'
	| 'strait'
	| 'country'
	| 'region'
	| 'city'
	| 'port'
	| 'river'
	| 'line'
	| 'claim';

/** Side of the point on which the words stand. */
export type LabelSide =
	'right' | 'upper-right' | 'left' | 'upper-left' | 'above' | 'below' | 'over';

interface Placed {
	readonly id: string;
	readonly kind: LabelKind;
	readonly position: LonLat;
	/** 0 is always shown; higher ranks wait for room. */
	readonly rank: LabelRank;
	readonly side: LabelSide;
	/** Degrees clockwise from the level; along a line, say. Level without it. */
	readonly angle?: number;
	/** Layer that it belongs to: shown and hidden with it. Names of the ground have none. */
	readonly layer?: string;
	/** Feature that it names: shown when that is in force on the date. */
	readonly feature?: string;
}

/** A name on the map in one language. */
export interface Label extends Placed, Validity {
	readonly text: string;
	/** Colour of the line that it names; other names have the colour of their kind. */
	readonly colour?: ColourRole;
}

/** An entry of `geodata/labels.json`. A line break in a name is kept. */
export interface PlaceLabel extends Placed {
	readonly name: LocalisedText;
}

const always: Validity = { from: null, to: null };

export type LabelRank = 0 | 1 | 2 | 3 | 4;

/** Width in CSS px of the fitted home view from which a rank is shown. */
export const rankFromWidthPx: Readonly<Record<LabelRank, number>> = {
	0: 0,
	1: 240,
	2: 460,
	3: 760,
	4: 1400
};

/** Distance of the words from the middle of their symbol, in px. */
export const labelGapPx = 8;

/** Ports whose names are shown, by importance, on the side that is free of coast and corridors. */
const portLabels: readonly (readonly [id: string, rank: LabelRank, side: LabelSide])[] = [
	['odesa', 1, 'upper-left'],
	['istanbul', 1, 'right'],
	['constanta', 1, 'left'],
	['novorossiysk', 1, 'right'],
	['sevastopol', 1, 'left'],
	['mariupol', 1, 'above'],
	['varna', 2, 'left'],
	['batumi', 2, 'left'],
	['samsun', 2, 'below'],
	['izmail', 3, 'above'],
	['kerch', 3, 'left'],
	['trabzon', 2, 'below'],
	['tuapse', 2, 'right'],
	['mykolaiv', 2, 'right'],
	['chornomorsk', 3, 'left'],
	['pivdennyi', 3, 'right'],
	['rostov-on-don', 3, 'above'],
	['burgas', 3, 'left'],
	['berdiansk', 3, 'above'],
	['kherson', 3, 'right'],
	['poti', 3, 'left'],
	['feodosia', 3, 'right'],
	['reni', 4, 'left'],
	['taman', 4, 'right'],
	['taganrog', 4, 'above'],
	['sulina', 4, 'left'],
	['sinop', 3, 'right'],
	['zonguldak', 3, 'above'],
	['yevpatoria', 4, 'left'],
	['yalta', 4, 'right'],
	['henichesk', 4, 'above'],
	['skadovsk', 4, 'above'],
	['ochakiv', 4, 'right'],
	['sochi', 3, 'right'],
	['sokhumi', 3, 'left'],
	['yeysk', 4, 'right'],
	['galati', 4, 'left'],
	['braila', 4, 'left'],
	['tulcea', 4, 'below'],
	['mangalia', 4, 'left'],
	['hopa', 4, 'below'],
	['rize', 4, 'below'],
	['giresun', 4, 'below'],
	['temryuk', 4, 'right']
];

/** Every name on the map, most important first, in one language. */
export function labelsOf(
	model: Model,
	placeLabels: readonly PlaceLabel[],
	language: LanguageCode
): readonly Label[] {
	const places = placeLabels.map(({ name, ...placed }): Label => {
		const named = placed.feature ? model.byId.get(placed.feature)?.feature.properties : null;
		const { from, to } = named ?? always;
		const colour =
			placed.kind === 'line' && placed.feature
				? firstMark(model, placed.feature)?.colour
				: undefined;
		return { ...placed, from, to, text: name[language] ?? name.en, ...(colour ? { colour } : {}) };
	});
	const ports = portLabels.flatMap(([id, rank, side]): Label[] => {
		const feature = model.byId.get(id)?.feature as PortFeature | undefined;
		if (!feature) return [];
		const { name } = feature.properties;
		const position = feature.geometry.coordinates as unknown as LonLat;
		const text = name[language] ?? name.en;
		return [{ id, kind: 'port', layer: 'ports', text, position, rank, side, ...always }];
	});
	return [...places, ...ports].sort((one, other) => one.rank - other.rank);
}
