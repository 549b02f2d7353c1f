import { paragraph, pile, type Block } from './blocks.ts';
import type { Caption } from './caption.ts';
import { legendBlock, legendNotes, type LegendMark } from './legend.ts';
import type { Scene } from './scene.ts';
import { wrapEvenly, type Type } from './type.ts';

/** Sizes of type in px. */
export interface Sizes {
	readonly headline: number;
	readonly chosen: number;
	readonly body: number;
	readonly legend: number;
	readonly note: number;
}

/** Parts that a picture has when there is room, the most needed first. */
export const dispensable = ['legend', 'claims', 'text', 'legendAside', 'standfirst'] as const;
export type Part = (typeof dispensable)[number];

const sans = (sizePx: number, weight: Type['weight'] = 400): Type => ({
	family: 'sans',
	weight,
	sizePx
});

/** Running text is no wider than this, in em. */
const measureEm = 46;

const withinMeasure = (sizePx: number, widthPx: number) => Math.min(widthPx, measureEm * sizePx);

/** How much room a layout gives to what. */
export interface Wishes {
	has(part: Part): boolean;
	/** The legend's rows stand close to each other. */
	readonly isTight: boolean;
}

/** What the words are made from. */
export interface Words extends Wishes {
	readonly caption: Caption;
	readonly scene: Scene;
	readonly marks: readonly LegendMark[];
	readonly sizes: Sizes;
	readonly widthPx: number;
}

/** Headline, what is chosen, the date: what the picture is of. */
export function head({ caption, sizes, widthPx, has }: Words): Block {
	const { headline, standfirst, chosen, date } = caption;
	const blocks = [
		paragraph(headline, {
			type: sans(sizes.headline, 700),
			colour: 'ink',
			widthPx,
			lineHeightEm: 1.12,
			breakLines: wrapEvenly
		}),
		...(standfirst && has('standfirst')
			? [
					paragraph(standfirst, {
						type: sans(sizes.body),
						colour: 'ink',
						widthPx: withinMeasure(sizes.body, widthPx)
					})
				]
			: []),
		paragraph(date, { type: sans(sizes.body, 600), colour: 'inkSoft', widthPx })
	];
	if (!chosen) return pile(blocks, 0.4 * sizes.body);
	const { kicker, title, text } = chosen;
	const about = [
		paragraph(kicker, { type: sans(sizes.legend, 600), colour: 'inkSoft', widthPx }),
		paragraph(title, {
			type: sans(sizes.chosen, 600),
			colour: 'ink',
			widthPx,
			lineHeightEm: 1.2
		}),
		...(text && has('text')
			? [
					paragraph(text, {
						type: sans(sizes.legend),
						colour: 'ink',
						widthPx: withinMeasure(sizes.legend, widthPx)
					})
				]
			: [])
	];
	return pile([pile(blocks, 0.4 * sizes.body), pile(about, 0.2 * sizes.body)], 0.9 * sizes.body);
}

/** Distance between the rows of a legend at ease, in px. */
const rowGapPx = 4;

/** Legend and what its strokes mean. */
export function key(words: Words, leastColumnPx: number): readonly Block[] {
	const { scene, marks, sizes, widthPx, has, isTight } = words;
	if (!has('legend')) return [];
	const drawn = has('legendAside') ? marks : marks.filter(({ isAside }) => !isAside);
	const gapPx = isTight ? 0 : rowGapPx;
	const entries = legendBlock(drawn, sans(sizes.legend - (isTight ? 1 : 0)), {
		widthPx,
		leastColumnPx,
		gapPx
	});
	if (entries.heightPx <= 0) return [];
	const notes = legendNotes(scene, sans(sizes.note), widthPx);
	return [pile([entries, ...notes], 0.6 * sizes.legend)];
}

/** Recognition, standing note, sources. */
export function foot({ caption, marks, sizes, widthPx, has }: Words): Block {
	const [standing = '', ...sources] = caption.notes;
	const hasClaims = has('claims') && marks.some(({ layer }) => layer === 'claims');
	const claims = caption.claims && hasClaims ? ` ${caption.claims}` : '';
	const notes = [standing + claims, ...sources].map((note) =>
		paragraph(note, { type: sans(sizes.note), colour: 'inkSoft', widthPx, lineHeightEm: 1.25 })
	);
	return pile(notes, 0.3 * sizes.note);
}
