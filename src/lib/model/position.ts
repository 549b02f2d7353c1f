import type { Geometry } from 'geojson';
import type { LonLat } from './types.ts';

/** Where a feature lies, `[lon, lat]`; `null` for what is no point. */
export function positionOf({ geometry }: { readonly geometry: Geometry }): LonLat | null {
	return geometry.type === 'Point' ? (geometry.coordinates as unknown as LonLat) : null;
}
