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
