import { m } from '../i18n/paraglide/messages.js';
import type { Lit } from '../model/story.ts';
import type { Dash, SymbolMark, SymbolShape } from './symbology.ts';
import type { ColourRole } from './palette.ts';

/** How a lens marks a thing, and the words for it. */
export interface LensMark {
	readonly lit: Lit;
	readonly title: () => string;
	readonly mark: SymbolMark;
}

const mark = (lit: Lit, title: () => string, shape: SymbolShape, isFirm = true): LensMark => ({
	lit,
	title,
	mark: { type: 'symbol', shape, colour: isFirm ? 'lens' : 'inkSoft', sizePx: 13 }
});

/** In the order of the legend: what is said firmly first. The shape tells them apart, not the colour. */
export const lensMarks: readonly LensMark[] = [
	mark('named', m.lens_named, 'halo'),
	mark('opens', m.lens_opens, 'double-halo'),
	mark('covers', m.lens_covers, 'halo'),
	mark('differs', m.lens_differs, 'broken-halo'),
	mark('excludes', m.lens_excludes, 'barred-halo', false),
	mark('unclear', m.lens_unclear, 'dotted-halo', false)
];

/** Name of a lens mark among symbols: `lens-<lit>`. */
export const lensMarkId = (lit: string) => `lens-${lit}`;

/** Opacity of what a lens leaves aside; the SVG tier has it in `StaticMap.svelte`. */
export const asideOpacity = 0.22;

/** A stroke about a line or the outline of an area. */
export interface LightStroke {
	readonly colour: ColourRole;
	readonly widthPx: number;
	readonly opacity: number;
	readonly dash?: Dash;
}

/**
 * Strokes of a lens: a firm light about what is named, opened or covered, a broken one about what is
 * left out or unclear, and the dashed ghost of what is not in force on the date.
 */
export const lensStrokes = {
	firm: { colour: 'lens', widthPx: 11, opacity: 0.3 },
	broken: { colour: 'inkSoft', widthPx: 8, opacity: 0.35, dash: [0.4, 0.6] },
	ghost: { colour: 'lens', widthPx: 2, opacity: 1, dash: [3, 2] }
} as const satisfies Readonly<Record<string, LightStroke>>;

/** What the firm light is for. */
export const firmlyLit: readonly Lit[] = ['named', 'opens', 'covers', 'differs'];

/** Strokes about the selected feature. */
export const selectionStrokes = {
	glow: { colour: 'selection', widthPx: 9, opacity: 0.28 },
	ghost: { colour: 'selection', widthPx: 2, opacity: 0.6, dash: [3, 2] },
	ring: { colour: 'selection', widthPx: 2, opacity: 1 }
} as const satisfies Readonly<Record<string, LightStroke>>;

/** Radius in px of the ring about a selected symbol. */
export const selectionRingPx = 10;
