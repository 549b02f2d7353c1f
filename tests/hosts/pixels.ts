import { PNG } from 'pngjs';
import { palettes, type Theme } from '../../src/lib/layers/palette.ts';

/** Part of a window in px. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

type Rgb = readonly [red: number, green: number, blue: number];

/** Engines round colours apart by so much in a channel. */
const tolerance = 3;

/** Least share of a map's window that is sea, and that is land, legend and controls beside them. */
const leastShare = 0.06;

function rgb(hex: string): Rgb {
	const value = Number.parseInt(hex.slice(1), 16);
	return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** Colours of sea and land in a theme. */
function groundOf(theme: Theme): { readonly sea: readonly Rgb[]; readonly land: readonly Rgb[] } {
	const { land, sea, depths } = palettes[theme];
	return { sea: [sea, ...depths].map(rgb), land: [rgb(land)] };
}

/** Share of the box that has one of the colours, 0 to 1. */
function shareOf({ data, width, height }: PNG, box: Box, colours: readonly Rgb[]): number {
	const right = Math.min(width, Math.round(box.left + box.width));
	const bottom = Math.min(height, Math.round(box.top + box.height));
	const left = Math.max(0, Math.round(box.left));
	const top = Math.max(0, Math.round(box.top));
	let found = 0;
	for (let y = top; y < bottom; y += 1) {
		for (let x = left; x < right; x += 1) {
			const at = (y * width + x) * 4;
			const isOne = colours.some((colour) =>
				colour.every((channel, index) => Math.abs(channel - (data[at + index] ?? 0)) <= tolerance)
			);
			if (isOne) found += 1;
		}
	}
	return found / Math.max(1, (right - left) * (bottom - top));
}

/** Shares of sea and land in a part of a screenshot, in the colours of a theme. */
export function seaAndLand(
	png: Buffer,
	box: Box,
	theme: Theme = 'light'
): { readonly sea: number; readonly land: number } {
	const picture = PNG.sync.read(png);
	const ground = groundOf(theme);
	return {
		sea: shareOf(picture, box, ground.sea),
		land: shareOf(picture, box, ground.land)
	};
}

/** Is there a map of this theme in this part of a screenshot? */
export function showsMap(png: Buffer, box: Box, theme?: Theme): boolean {
	const { sea, land } = seaAndLand(png, box, theme);
	return sea >= leastShare && land >= leastShare;
}
