import { bearing, destination, distance } from '@turf/turf';
import type { LonLat, Nm } from './types.ts';

/** The great circle from one position to another. */
export interface Leg {
	readonly lengthNm: Nm;
	/** True course at its beginning: degrees clockwise from north, 0 to below 360. */
	readonly bearing: number;
}

const units = 'nauticalmiles';

/** Great-circle length from `[lon, lat]` to `[lon, lat]` (mean radius of the earth, 6,371 km). */
export function distanceNm(from: LonLat, to: LonLat): Nm {
	return distance([...from], [...to], { units });
}

/** From `[lon, lat]` to `[lon, lat]` on the same sphere. */
export function legBetween(from: LonLat, to: LonLat): Leg {
	const course = bearing([...from], [...to]);
	return { lengthNm: distanceNm(from, to), bearing: (course + 360) % 360 };
}

/** A great circle bends on the map; pieces of this length look straight. */
const straightNm = 20;

/** Positions along the great circle, both ends included; close enough for straight lines between them. */
export function pathBetween(from: LonLat, to: LonLat): readonly LonLat[] {
	const { lengthNm, bearing: course } = legBetween(from, to);
	const pieces = Math.ceil(lengthNm / straightNm);
	const between = Array.from({ length: Math.max(0, pieces - 1) }, (_, index) => {
		const alongNm = (lengthNm * (index + 1)) / pieces;
		return destination([...from], alongNm, course, { units }).geometry
			.coordinates as unknown as LonLat;
	});
	return [from, ...between, to];
}
