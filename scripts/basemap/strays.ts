/** Gives pieces of land that belong to no unit (small islands far out) to the nearest unit. */
import type { Collection, Feature, Position } from './geojson.ts';

/** The parts of a polygon feature; other geometries have none. */
export function polygonParts({ geometry }: Feature): Position[][][] {
	if (geometry.type === 'Polygon') return [geometry.coordinates];
	return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** Squared distance in degrees of longitude at 45 N, good enough to rank neighbours. */
function squared(a: Position, b: Position): number {
	return (a[0] - b[0]) ** 2 + ((a[1] - b[1]) * Math.SQRT2) ** 2;
}

/**
 * Adds each polygon of `strays` to the feature of `units` with the nearest vertex; both GeoJSON text.
 * @throws Error when `units` is empty.
 */
export function adoptStrays(units: string, strays: string): string {
	const collection = JSON.parse(units) as Collection;
	const lost = (JSON.parse(strays) as Partial<Collection>).features ?? [];
	const outlines = collection.features.map((unit) => ({
		unit,
		points: polygonParts(unit).flatMap((part) => part[0] ?? [])
	}));
	for (const part of lost.flatMap(polygonParts)) {
		const start = part[0]?.[0];
		if (start === undefined) continue;
		let best = { distance: Infinity, unit: collection.features[0] };
		for (const { unit, points } of outlines)
			for (const point of points) {
				const distance = squared(start, point);
				if (distance < best.distance) best = { distance, unit };
			}
		if (best.unit === undefined) throw new Error('no unit to adopt a stray island');
		const coordinates = [...polygonParts(best.unit), part];
		best.unit.geometry = { type: 'MultiPolygon', coordinates };
	}
	return JSON.stringify(collection);
}
