import { m } from '../i18n/paraglide/messages.js';
import type { Lit } from '../model/story.ts';
import type { SymbolMark, SymbolShape } from './symbology.ts';

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
