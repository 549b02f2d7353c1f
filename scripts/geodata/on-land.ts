import type { Position } from 'geojson';
import { metresPerNm } from './sphere.ts';
import type { Waters } from './waters.ts';

/** A stretch over land may be this long before it is a fault: coast and lines are both drawn. */
export const toleratedLandNm = 0.3;

/** Lines may cross quays and moles this close to a port. */
export const portReachM = 3000;

/** Lines are looked at so often. */
export const landStepM = 100;

/** A river of the basemap is a line: this close to it counts as on it. */
const riverReachM = toleratedLandNm * metresPerNm;

/** Is a position on land? Lakes and rivers count as water. */
export function isOnLand(position: Position, { land, lakes, rivers }: Waters): boolean {
	return (
		land.encloses(position) &&
		!lakes.encloses(position) &&
		rivers.distanceWithin(position, riverReachM) === Infinity
	);
}
