import { distanceNm } from './great-circle.ts';
import { latitudeAt, northing } from './mercator.ts';
import type { LonLat, Nm } from './types.ts';

/** A line to sail along, with the miles from its start to each of its points. */
export interface Way {
	readonly points: readonly LonLat[];
	readonly miles: readonly Nm[];
	readonly lengthNm: Nm;
}

/** A place on a way. */
export interface Spot {
	/** `[lon, lat]` */
	readonly position: LonLat;
	/** Where the way leads from here: degrees clockwise from the north, as on the map. */
	readonly courseDegrees: number;
}

/** Joins lines into one way; a point that ends one and begins the next is there once. */
export function wayAlong(...lines: readonly (readonly LonLat[])[]): Way {
	const points = lines
		.flat()
		.filter(([lon, lat], index, all) => lon !== all[index - 1]?.[0] || lat !== all[index - 1]?.[1]);
	let lengthNm = 0;
	const miles = points.map((point, index) => {
		const before = points[index - 1];
		if (before) lengthNm += distanceNm(before, point);
		return lengthNm;
	});
	return { points, miles, lengthNm };
}

/**
 * The place so many miles from the start, or the nearer end beyond both. Legs are straight as the
 * map draws them, so that the place lies on the drawn line.
 */
export function spotOn({ points, miles, lengthNm }: Way, fromStartNm: Nm): Spot {
	const at = Math.min(Math.max(fromStartNm, 0), lengthNm);
	const next = Math.max(
		miles.findIndex((mile) => mile >= at),
		1
	);
	const [from, to] = [points[next - 1], points[next]];
	const [start, end] = [miles[next - 1], miles[next]];
	if (!from || !to || start === undefined || end === undefined)
		throw new Error('A way has two points or more');
	const part = (at - start) / (end - start);
	const [south, north] = [northing(from[1]), northing(to[1])];
	const east = ((to[0] - from[0]) * Math.PI) / 180;
	return {
		position: [from[0] + (to[0] - from[0]) * part, latitudeAt(south + (north - south) * part)],
		courseDegrees: (Math.atan2(east, north - south) * 180) / Math.PI
	};
}
