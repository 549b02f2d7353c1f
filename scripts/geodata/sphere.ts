import type { Position } from 'geojson';

/** Mean radius of the Earth in metres (IUGG R1), as Turf uses. */
const earthRadiusM = 6371008.8;
export const metresPerNm = 1852;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in metres between two `[lon, lat]` (haversine formula). */
export function distanceM([lonA = NaN, latA = NaN]: Position, [lonB = NaN, latB = NaN]: Position) {
	const chord =
		Math.sin(radians(latB - latA) / 2) ** 2 +
		Math.cos(radians(latA)) * Math.cos(radians(latB)) * Math.sin(radians(lonB - lonA) / 2) ** 2;
	return 2 * earthRadiusM * Math.asin(Math.sqrt(chord));
}

/** Great-circle length in metres of a line of `[lon, lat]`, leg by leg. */
export function lengthM(line: readonly Position[]): number {
	return line.reduce(
		(sum, position, index) => sum + distanceM(line[index - 1] ?? position, position),
		0
	);
}

/**
 * Distance in metres from a position to a segment, all `[lon, lat]`, on a plane that touches the
 * Earth at the position: right for the few kilometres that the rules ask about.
 */
export function distanceToSegmentM(
	[lon = NaN, lat = NaN]: Position,
	[startLon = NaN, startLat = NaN]: Position,
	[endLon = NaN, endLat = NaN]: Position
): number {
	const northM = radians(1) * earthRadiusM;
	const eastM = northM * Math.cos(radians(lat));
	const start = [(startLon - lon) * eastM, (startLat - lat) * northM] as const;
	const leg = [(endLon - startLon) * eastM, (endLat - startLat) * northM] as const;
	const squared = leg[0] ** 2 + leg[1] ** 2;
	const along = squared === 0 ? 0 : -(start[0] * leg[0] + start[1] * leg[1]) / squared;
	const share = Math.min(1, Math.max(0, along));
	return Math.hypot(start[0] + share * leg[0], start[1] + share * leg[1]);
}

const mercatorY = (lat: number): number => Math.asinh(Math.tan(radians(lat)));
const latitudeOf = (y: number): number => (Math.atan(Math.sinh(y)) * 180) / Math.PI;

/**
 * Positions at most `stepM` metres apart along a line as the map draws it: legs are straight in
 * the Mercator projection, not in degrees.
 */
export function* samplesAlong(line: readonly Position[], stepM: number): Generator<Position> {
	for (const [index, end] of line.entries()) {
		const start = line[index - 1];
		if (!start) continue;
		const [startLon = NaN, startLat = NaN] = start;
		const [endLon = NaN, endLat = NaN] = end;
		const startY = mercatorY(startLat);
		const endY = mercatorY(endLat);
		const steps = Math.max(1, Math.ceil(distanceM(start, end) / stepM));
		for (let step = 0; step < steps; step++) {
			const share = step / steps;
			yield [startLon + share * (endLon - startLon), latitudeOf(startY + share * (endY - startY))];
		}
	}
	const last = line.at(-1);
	if (last) yield last;
}
