import type { FindableKind } from '../model/search/findable.ts';
import type { Bbox, LonLat } from '../model/types.ts';

/**
 * Half the height of what the map shows around a name, in degrees of latitude. A label says where
 * words stand, not how far the thing named reaches.
 */
const halfDegrees: Readonly<Partial<Record<FindableKind, number>>> = {
	sea: 4,
	country: 2.5,
	'inner-sea': 1.2,
	region: 1.2,
	river: 1,
	strait: 0.35,
	city: 0.35
};

/** A degree of latitude is as long as so many of longitude, in the middle of the map. */
const lonPerLat = 1.4;

/** What to show of the map for a name on it: a box around its position, `[lon, lat]`. */
export function around([lon, lat]: LonLat, kind: FindableKind): Bbox {
	const half = halfDegrees[kind] ?? 1;
	return [lon - half * lonPerLat, lat - half, lon + half * lonPerLat, lat + half];
}
