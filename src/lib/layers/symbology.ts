import type {
	Confidence,
	DatasetFeature,
	DatasetId,
	FeatureProperties,
	LocalisedText,
	Validity
} from '../model/types.ts';
import type { ColourRole } from './palette.ts';

/** Dash lengths in multiples of the line width. */
export type Dash = readonly number[];

export interface LineMark {
	readonly type: 'line';
	readonly colour: ColourRole;
	readonly widthPx: number;
	/** Fixed dash; without it the line is dashed by the feature's confidence. */
	readonly dash?: Dash;
	/** A pale casing that keeps the line apart from what it crosses. */
	readonly cased?: boolean;
}

/** How much wider than its line a casing is, in px: a margin of 1 on each side. */
export const casingPx = 2;

export interface AreaMark {
	readonly type: 'area';
	readonly colour: ColourRole;
	readonly widthPx: number;
	readonly dash?: Dash;
	/** Opacity of the tint, at most 0.08; none without it. */
	readonly tint?: number;
	readonly hatch?: Hatch;
}

export type SymbolShape =
	| 'dot'
	| 'ring'
	| 'square'
	| 'diamond'
	| 'triangle'
	| 'cross'
	| 'half'
	| 'ship'
	| 'halo'
	| 'double-halo'
	| 'barred-halo'
	| 'dotted-halo'
	| 'broken-halo';

export interface SymbolMark {
	readonly type: 'symbol';
	readonly shape: SymbolShape;
	readonly colour: ColourRole;
	/** Width of the symbol. */
	readonly sizePx: number;
}

/** Parallel lines drawn at run time in the layer's colour. */
export interface Hatch {
	/** Direction of the lines: rising to the right or falling to the right. */
	readonly direction: 'rising' | 'falling';
	readonly spacingPx: number;
	readonly widthPx: number;
}

export type Mark = LineMark | AreaMark | SymbolMark;

/** One way in which a layer draws: also one entry of its legend. */
export interface SymbolClass {
	readonly id: string;
	/** The legend's words. */
	readonly title: () => string;
	readonly mark: Mark;
	/** Another class explains this one too. */
	readonly isUnlisted?: boolean;
}

/** One look of a feature between two dates. */
export interface Appearance extends Validity {
	readonly classId: string;
}

/** How far a symbol stands from its position: CSS px to the right and down. */
export type Aside = readonly [dxPx: number, dyPx: number];

/** One row of what is known of a feature beyond what all features have, in reader's words. */
export interface Detail {
	readonly term: string;
	readonly value: string;
}

/** What a feature was between two dates, in reader's words. */
export interface HistoryPeriod extends Validity {
	readonly title: string;
	readonly note: LocalisedText | null;
	/** Ids in `geodata/sources.json`. */
	readonly sources: readonly string[];
}

/**
 * A layer: its facts by dataset, its words, its symbology. Style, legend, switches, panel and URL
 * names derive from it; both renderers draw from the same classes.
 */
export interface LayerModule {
	readonly id: string;
	readonly dataset: DatasetId;
	readonly group: 'shipping' | 'limits' | 'politics';
	readonly title: () => string;
	readonly description: () => string;
	readonly shownByDefault: boolean;
	/** Its symbols fade with the days since their look began, see `age.ts`. */
	readonly fadesWithAge?: boolean;
	/** In drawing order, lowest first. */
	readonly classes: readonly SymbolClass[];
	/** How one feature looks over time; empty when this layer does not draw it. */
	appearances(properties: FeatureProperties): readonly Appearance[];
	/**
	 * Symbols that would lie on one another, by feature id: how far each stands aside, in CSS px of
	 * the wide map to the right and down.
	 */
	asides?(features: readonly DatasetFeature[]): ReadonlyMap<string, Aside>;
	/** What the panel says of one feature besides name, dates, confidence, note and sources. */
	describe(properties: FeatureProperties): readonly Detail[];
	/** What a feature was from period to period, where that changes; oldest first. */
	history?(properties: FeatureProperties): readonly HistoryPeriod[];
}

/** Line style by confidence: solid, long dash, dots. */
export const dashByConfidence: Readonly<Record<Confidence, Dash | undefined>> = {
	published: undefined,
	derived: [7, 3],
	approximate: [0.1, 2]
};

/** Dashes shorter than their line is wide are dots, and have round ends. */
export function isDotted(dash: Dash | undefined): boolean {
	return dash !== undefined && (dash[0] ?? 1) < 1;
}

/** The dash of a mark for a feature of this confidence. */
export function dashOf(mark: LineMark | AreaMark, confidence: Confidence): Dash | undefined {
	return mark.dash ?? dashByConfidence[confidence];
}

/** The appearance of a feature whose kind alone decides its look. */
export function byKind(
	classOfKind: Readonly<Record<string, string>>
): (properties: FeatureProperties) => readonly Appearance[] {
	return ({ kind, from, to }) => {
		const classId = classOfKind[kind];
		return classId ? [{ classId, from, to }] : [];
	};
}
