import type { Geometry } from 'geojson';
import { buildModel, type Model } from '../../../src/lib/model/load.ts';
import type {
	Dataset,
	DatasetFeature,
	DatasetId,
	FeatureProperties,
	PortPeriod
} from '../../../src/lib/model/types.ts';
import { port } from '../model/facts.ts';

/** A fact with the least that the map asks of it. */
export function fact(
	id: string,
	geometry: Geometry,
	properties: Partial<FeatureProperties>
): DatasetFeature {
	const common = { name: { en: id }, sources: [], asOf: '2025-03-24', note: null } as const;
	const always = { from: null, to: null, confidence: 'published', kind: 'none' } as const;
	return {
		type: 'Feature',
		id,
		geometry,
		properties: { id, ...common, ...always, ...properties }
	};
}

export function portAt(
	id: string,
	[lon, lat]: readonly [number, number],
	statuses: readonly PortPeriod[]
): DatasetFeature {
	const made = port(id);
	return {
		...made,
		id,
		geometry: { type: 'Point', coordinates: [lon, lat] },
		properties: { ...made.properties, statuses } as FeatureProperties
	};
}

export function period(
	status: PortPeriod['status'],
	from: string | null,
	to: string | null
): PortPeriod {
	return { status, from, to, note: null, sources: [] };
}

/** A model of these datasets alone. */
export function modelOf(
	datasets: Readonly<Partial<Record<DatasetId, readonly DatasetFeature[]>>>
): Model {
	const collections = Object.entries(datasets).map(([id, features]): [DatasetId, Dataset] => [
		id as DatasetId,
		{ type: 'FeatureCollection', features: [...features] }
	]);
	return buildModel(new Map(collections), []);
}

/** A square of so many degrees about a point. */
export function squareAt([lon, lat]: readonly [number, number], degrees: number): Geometry {
	const half = degrees / 2;
	const ring = [
		[lon - half, lat - half],
		[lon + half, lat - half],
		[lon + half, lat + half],
		[lon - half, lat + half],
		[lon - half, lat - half]
	];
	return { type: 'Polygon', coordinates: [ring] };
}
