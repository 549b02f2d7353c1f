const radians = Math.PI / 180;

/** How far north a latitude lies on a Mercator map, in radians of its equator. */
export function northing(lat: number): number {
	return Math.log(Math.tan(Math.PI / 4 + (lat * radians) / 2));
}

/** The latitude in degrees of a `northing`. */
export function latitudeAt(north: number): number {
	return (2 * Math.atan(Math.exp(north)) - Math.PI / 2) / radians;
}
