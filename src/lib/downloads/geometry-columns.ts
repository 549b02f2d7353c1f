import type { Geometry } from 'geojson';
import { positionColumns, type Column, type Fact } from './columns.ts';

/** A feature as far as a table reads it. */
export interface PlacedFact {
	readonly properties: Fact;
	readonly geometry: Geometry;
}

/**
 * Columns for where a feature lies: its kind of geometry where the dataset has several, and longitude
 * and latitude of points. Lines and areas stand in the GeoJSON and KML files.
 * @param read the geometry of a fact
 */
export function geometryColumns(
	features: readonly PlacedFact[],
	read: (fact: Fact) => unknown
): readonly Column[] {
	const geometryOf = (fact: Fact) => read(fact) as Geometry;
	const types = [...new Set(features.map(({ geometry }) => geometry.type))].sort();
	const isPoint = (fact: Fact) => geometryOf(fact).type === 'Point';
	const readPoint = (fact: Fact) =>
		isPoint(fact) ? (geometryOf(fact) as { coordinates: unknown }).coordinates : null;
	const kind: Column = {
		name: 'geometry',
		type: 'string',
		description: 'Kind of geometry in the GeoJSON file',
		constraints: { required: true, enum: types },
		read: (fact) => geometryOf(fact).type
	};
	return [
		...(types.length > 1 ? [kind] : []),
		...(types.includes('Point') ? positionColumns(readPoint, types.length === 1) : [])
	];
}
