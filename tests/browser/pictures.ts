import { PNG } from 'pngjs';

/** A picture in device px, four bytes each. */
export type Picture = Pick<PNG, 'width' | 'height' | 'data'>;

/** Part of a picture in device px, right and bottom not included. */
export interface Crop {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

export function readPicture(png: Buffer): Picture {
	return PNG.sync.read(png);
}

/** The square about a point of the page in CSS px. */
export function cropAt(x: number, y: number, halfPx: number, pxRatio: number): Crop {
	return {
		left: Math.round((x - halfPx) * pxRatio),
		top: Math.round((y - halfPx) * pxRatio),
		right: Math.round((x + halfPx) * pxRatio),
		bottom: Math.round((y + halfPx) * pxRatio)
	};
}

/** How far a part may have moved to be found again, in device px. */
const searchPx = 5;

/** Is the part, and all that is searched about it, in the picture? */
export function isWithin({ left, top, right, bottom }: Crop, { width, height }: Picture): boolean {
	return (
		left >= searchPx && top >= searchPx && right < width - searchPx && bottom < height - searchPx
	);
}

/** Brightness of a px, 0 to 255. */
function brightness({ data, width }: Picture, x: number, y: number): number {
	const at = (y * width + x) * 4;
	return 0.3 * (data[at] ?? 0) + 0.59 * (data[at + 1] ?? 0) + 0.11 * (data[at + 2] ?? 0);
}

/** Sum of squared differences between a part of one picture and the shifted part of another. */
function differenceAt(one: Picture, other: Picture, crop: Crop, dx: number, dy: number): number {
	let sum = 0;
	for (let y = crop.top; y < crop.bottom; y += 1) {
		for (let x = crop.left; x < crop.right; x += 1) {
			sum += (brightness(one, x, y) - brightness(other, x + dx, y + dy)) ** 2;
		}
	}
	return sum;
}

/** Where the parabola through three neighbouring differences is lowest, from the middle one. */
function lowest(before: number, middle: number, after: number): number {
	const bend = before - 2 * middle + after;
	return bend === 0 ? 0 : (before - after) / (2 * bend);
}

/** By how much a part of one picture has moved in another, in device px and fractions of them. */
export function bestShift(one: Picture, other: Picture, crop: Crop): { dx: number; dy: number } {
	const at = (dx: number, dy: number) => differenceAt(one, other, crop, dx, dy);
	let best = { dx: 0, dy: 0, difference: at(0, 0) };
	for (let dx = 1 - searchPx; dx < searchPx; dx += 1) {
		for (let dy = 1 - searchPx; dy < searchPx; dy += 1) {
			const difference = at(dx, dy);
			if (difference < best.difference) best = { dx, dy, difference };
		}
	}
	const { dx, dy, difference } = best;
	return {
		dx: dx + lowest(at(dx - 1, dy), difference, at(dx + 1, dy)),
		dy: dy + lowest(at(dx, dy - 1), difference, at(dx, dy + 1))
	};
}
