import type { Position } from 'geojson';
import { distanceM, metresPerNm, samplesAlong } from '../geodata/sphere.ts';
import { cellOf, columns, heightNm, middleOf, type WaterGrid, widthNm } from './water-grid.ts';

/** At sea, legs keep so far from land; less only where one of their ends is nearer. */
const marginNm = 2;
/** How much nearer to land a leg may come for each mile from its end. */
const coneSlope = 0.4;
const stepM = 900;

/** A turn lies so much further out than the margin, so that legs to it are clear. */
const turnNm = marginNm + 0.3;
/** A cape shows in a circle of this size: less than so much of it is land or near land. */
const circleNm = 4;
const capeShare = 0.42;
/** Turning points closer than this are one. */
const mergeNm = 3;

export const distanceNm = (from: Position, to: Position): number =>
	distanceM(from, to) / metresPerNm;

/** Can a ship sail straight from one position to the other with water to spare? */
export function isClear(from: Position, to: Position, grid: WaterGrid): boolean {
	for (const at of samplesAlong([from, to], stepM)) {
		const clearanceNm = grid.clearanceNm[cellOf(at)] ?? 0;
		if (clearanceNm >= marginNm) continue;
		if (clearanceNm === 0) return false;
		if (clearanceNm < coneSlope * Math.min(distanceNm(at, from), distanceNm(at, to))) return false;
	}
	return true;
}

/** Offsets of the cells of a circle round a cell. */
const circle: readonly number[] = (() => {
	const [wide, high] = [Math.ceil(circleNm / widthNm), Math.ceil(circleNm / heightNm)];
	const offsets: number[] = [];
	for (let row = -high; row <= high; row++)
		for (let column = -wide; column <= wide; column++)
			if (Math.hypot(row * heightNm, column * widthNm) <= circleNm)
				offsets.push(row * columns + column);
	return offsets;
})();

/**
 * Where ways turn round a cape: positions just outside the margin with more free water than half a
 * circle round them, the boldest of each place.
 */
export function turningPoints({ clearanceNm }: WaterGrid): Position[] {
	const capes: { readonly cell: number; readonly share: number }[] = [];
	for (const [cell, nm] of clearanceNm.entries()) {
		if (nm < turnNm || nm > turnNm + heightNm) continue;
		let near = 0;
		for (const offset of circle) if ((clearanceNm[cell + offset] ?? 0) < turnNm) near++;
		const share = near / circle.length;
		if (share < capeShare) capes.push({ cell, share });
	}
	capes.sort((one, other) => one.share - other.share);
	const turns: Position[] = [];
	for (const { cell } of capes) {
		const position = middleOf(cell);
		if (turns.every((turn) => distanceNm(turn, position) > mergeNm)) turns.push(position);
	}
	return turns;
}
