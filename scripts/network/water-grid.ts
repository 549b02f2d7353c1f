import type { Position } from 'geojson';
import type { CheckedFeature } from '../geodata/types.ts';
import { pathsOf } from '../geodata/shapes.ts';

/** The part of the world that ways run in, and the size of a cell: about 440 by 470 m. */
const west = 27;
const south = 40.35;
const east = 42.1;
const north = 47.6;
const cellLon = 0.006;
const cellLat = 0.004;

export const columns = Math.round((east - west) / cellLon);
const rows = Math.round((north - south) / cellLat);

/** Nautical miles of a cell's height, and of its width at the sea's middle latitude. */
export const heightNm = cellLat * 60;
export const widthNm = cellLon * 60 * Math.cos((44 * Math.PI) / 180);

/** Rivers of the base map are lines; ships sail them, but never with water to spare. */
const riverStep = 0.001;

export const cellOf = ([lon = NaN, lat = NaN]: Position): number =>
	Math.floor((lat - south) / cellLat) * columns + Math.floor((lon - west) / cellLon);

export const middleOf = (cell: number): [lon: number, lat: number] => [
	west + ((cell % columns) + 0.5) * cellLon,
	south + (Math.floor(cell / columns) + 0.5) * cellLat
];

/** Cells whose middle lies inside the rings, by the even-odd rule, row by row. */
function filled(features: readonly CheckedFeature[]): Uint8Array {
	const crossings: number[][] = Array.from({ length: rows }, () => []);
	for (const path of features.flatMap(({ geometry }) => pathsOf(geometry)))
		for (const [index, [endLon = NaN, endLat = NaN]] of path.entries()) {
			const [startLon = NaN, startLat = NaN] = path[index - 1] ?? [];
			const low = Math.max(0, Math.ceil((Math.min(startLat, endLat) - south) / cellLat - 0.5));
			const high = Math.min(rows, Math.ceil((Math.max(startLat, endLat) - south) / cellLat - 0.5));
			for (let row = low; row < high; row++) {
				const share = (south + (row + 0.5) * cellLat - startLat) / (endLat - startLat);
				crossings[row]?.push(startLon + share * (endLon - startLon));
			}
		}
	const mask = new Uint8Array(columns * rows);
	for (const [row, lons] of crossings.entries()) {
		lons.sort((one, other) => one - other);
		for (let index = 0; index + 1 < lons.length; index += 2) {
			const [start = 0, end = 0] = lons.slice(index, index + 2);
			const first = Math.max(0, Math.ceil((start - west) / cellLon - 0.5));
			const last = Math.min(columns, Math.ceil((end - west) / cellLon - 0.5));
			if (first < last) mask.fill(1, row * columns + first, row * columns + last);
		}
	}
	return mask;
}

/** Nautical miles from each cell to the nearest cell of land, measured in steps to neighbours. */
function clearances(isLand: Uint8Array): Float32Array {
	const away = Float32Array.from(isLand, (land) => (land ? 0 : Infinity));
	const slantNm = Math.hypot(widthNm, heightNm);
	const relax = (cell: number, column: number, direction: 1 | -1): void => {
		const beside = (offset: number, nm: number): void => {
			const other = away[cell + offset];
			if (other !== undefined && other + nm < (away[cell] ?? 0)) away[cell] = other + nm;
		};
		if (column > 0) beside(-1, widthNm);
		if (column < columns - 1) beside(1, widthNm);
		beside(-direction * columns, heightNm);
		if (column > 0) beside(-direction * columns - 1, slantNm);
		if (column < columns - 1) beside(-direction * columns + 1, slantNm);
	};
	for (let cell = 0; cell < away.length; cell++) relax(cell, cell % columns, 1);
	for (let cell = away.length - 1; cell >= 0; cell--) relax(cell, cell % columns, -1);
	return away;
}

/** Water and land as cells, with how far each cell is from land. */
export class WaterGrid {
	readonly #isLand: Uint8Array;
	#clearanceNm: Float32Array | undefined;
	readonly isWater: Uint8Array;

	constructor(
		land: readonly CheckedFeature[],
		lakes: readonly CheckedFeature[],
		rivers: readonly (readonly Position[])[]
	) {
		const isLake = filled(lakes);
		this.#isLand = filled(land).map((cell, index) => (cell && !isLake[index] ? 1 : 0));
		this.isWater = this.#isLand.map((cell) => (cell ? 0 : 1));
		for (const path of rivers)
			for (const [index, end] of path.entries()) this.#wet(path[index - 1] ?? end, end);
	}

	/** Nautical miles to land; 0 on land and on rivers. Measured when first asked: the check only asks for water. */
	get clearanceNm(): Float32Array {
		this.#clearanceNm ??= clearances(this.#isLand);
		return this.#clearanceNm;
	}

	#wet([startLon = 0, startLat = 0]: Position, [endLon = 0, endLat = 0]: Position): void {
		const steps = Math.ceil(Math.hypot(endLon - startLon, endLat - startLat) / riverStep) + 1;
		for (let step = 0; step <= steps; step++) {
			const share = step / steps;
			const [lon, lat] = [
				startLon + share * (endLon - startLon),
				startLat + share * (endLat - startLat)
			];
			if (lon > west && lon < east && lat > south && lat < north)
				this.isWater[cellOf([lon, lat])] = 1;
		}
	}
}
