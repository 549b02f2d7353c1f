import type { ColourRole } from '../../layers/palette.ts';
import { paint } from './colours.ts';
import { outline, wrap, type Type } from './type.ts';

/** A part of the words beside the map: how high it is, and its drawing with its top left corner at a point. */
export interface Block {
	readonly heightPx: number;
	draw(x: number, y: number): string;
}

interface Setting {
	readonly type: Type;
	readonly colour: ColourRole;
	readonly widthPx: number;
	/** Distance from one baseline to the next, in em; 1.3 without it. */
	readonly lineHeightEm?: number;
	/** How it is broken into lines; `wrap` without it. */
	readonly breakLines?: typeof wrap;
}

/** Where a line's baseline stands in its height. */
const baselinePart = 0.76;

export function paragraph(text: string, setting: Setting): Block {
	const { type, colour, widthPx, lineHeightEm = 1.3, breakLines = wrap } = setting;
	const lines = breakLines(text, type, widthPx);
	const linePx = lineHeightEm * type.sizePx;
	return {
		heightPx: lines.length * linePx,
		draw(x, y) {
			const paths = lines.map((line, index) =>
				outline(line, type, x, y + (index + baselinePart) * linePx)
			);
			return `<path fill="${paint(colour)}" d="${paths.join('')}"/>`;
		}
	};
}

/** Blocks one under the other. */
export function pile(blocks: readonly Block[], gapPx: number): Block {
	const heights = blocks.map(({ heightPx }) => heightPx);
	const gaps = Math.max(0, blocks.length - 1) * gapPx;
	return {
		heightPx: heights.reduce((sum, height) => sum + height, gaps),
		draw(x, y) {
			let top = y;
			return blocks
				.map((block) => {
					const drawn = block.draw(x, top);
					top += block.heightPx + gapPx;
					return drawn;
				})
				.join('');
		}
	};
}

/** Blocks side by side in columns of one width, from the top of the first to the foot of the last. */
export function columns(
	blocks: readonly Block[],
	count: number,
	stepPx: number,
	gapPx: number
): Block {
	const perColumn = Math.ceil(blocks.length / count);
	const piles = Array.from({ length: count }, (_, index) =>
		pile(blocks.slice(index * perColumn, (index + 1) * perColumn), gapPx)
	);
	return {
		heightPx: Math.max(...piles.map(({ heightPx }) => heightPx)),
		draw: (x, y) => piles.map((one, index) => one.draw(x + index * stepPx, y)).join('')
	};
}
