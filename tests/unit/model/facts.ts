import type { PortFeature, Source } from '../../../src/lib/model/types.ts';

/** A port with the least that the schema asks of it, for tests. */
export function port(id: string): PortFeature {
	return {
		type: 'Feature',
		id,
		geometry: { type: 'Point', coordinates: [30.75, 46.5] },
		properties: {
			id,
			kind: 'port',
			name: { en: id },
			from: null,
			to: null,
			confidence: 'published',
			sources: [],
			asOf: '2025-03-24',
			note: null,
			locode: null,
			country: 'UA',
			localName: id,
			role: null,
			initiativePort: false,
			statuses: []
		}
	};
}

export function collection(features: readonly unknown[]): unknown {
	return { type: 'FeatureCollection', features };
}

export function source(id: string): Source {
	return { id, title: id, publisher: id, url: null, date: null, grade: null, note: null };
}
