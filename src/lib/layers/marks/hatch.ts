import type { Hatch } from '../symbology.ts';

/**
 * The tile of a hatch as path data: one diagonal that repeats without a seam.
 *
 *   rising   falling
 *     /         \
 *    /           \
 */
export function hatchPath({ direction, spacingPx }: Hatch): string {
	const end = spacingPx;
	return direction === 'rising'
		? `M-1 1L1-1M0 ${end}L${end} 0M${end - 1} ${end + 1}L${end + 1} ${end - 1}`
		: `M-1 ${end - 1}L1 ${end + 1}M0 0L${end} ${end}M${end - 1}-1L${end + 1} 1`;
}

/**
 * The same hatch over a whole rectangle as path data, for what makes pixels of repeating tiles: the
 * PDF writer of a browser. Lines reach out of the rectangle, which has to be cut.
 * @param top of the rectangle, in px like its width and height; its left is 0
 */
export function hatchLines(
	{ direction, spacingPx }: Hatch,
	{ top, width, height }: { readonly top: number; readonly width: number; readonly height: number }
): string {
	const rise = direction === 'rising' ? -height : height;
	const start = direction === 'rising' ? top + height : top;
	const count = Math.ceil((width + height) / spacingPx) + 1;
	const line = `l${height} ${rise}`;
	// Each begins where the last one began, one space on: the same words, which compress to nothing.
	const next = `m${spacingPx - height} ${-rise}`;
	return `M${-height} ${start}${Array.from({ length: count }, () => line).join(next)}`;
}
