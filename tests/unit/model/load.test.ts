import { describe, expect, it } from 'vitest';
import { asDataset, asSources, buildModel } from '../../../src/lib/model/load.ts';
import type { DatasetId } from '../../../src/lib/model/types.ts';
import { collection, port, source } from './facts.ts';

const change = (part: object) => ({ ...port('odesa'), ...part });
const changeProperties = (part: object) =>
	change({ properties: { ...port('odesa').properties, ...part } });

describe('a dataset', () => {
	it('passes as it is', () => {
		const features = [port('odesa'), port('varna')];
		expect(asDataset('ports', collection(features)).features).toEqual(features);
	});

	it.each<[message: string, raw: unknown]>([
		['ports: is not a GeoJSON FeatureCollection', null],
		['ports: is not a GeoJSON FeatureCollection', '<!doctype html>'],
		['ports: is not a GeoJSON FeatureCollection', { type: 'FeatureCollection' }],
		['ports: is not a GeoJSON FeatureCollection', { type: 'Topology', features: [] }],
		['ports: a feature has no id', collection([null])],
		['ports: a feature has no id', collection([change({ properties: null })])],
		['ports: a feature has no id', collection([changeProperties({ id: 7 })])],
		['ports: odesa: is not a GeoJSON Feature', collection([change({ type: 'Point' })])],
		['ports: odesa: has no geometry', collection([change({ geometry: null })])],
		['ports: odesa: has no geometry', collection([change({ geometry: { type: 'Point' } })])],
		['ports: odesa: has no kind', collection([changeProperties({ kind: '' })])],
		[
			'ports: odesa: has no English name',
			collection([changeProperties({ name: { uk: 'Одеса' } })])
		],
		['ports: odesa: has no dates', collection([changeProperties({ from: undefined })])],
		['ports: odesa: has no dates', collection([changeProperties({ to: 2025 })])],
		['ports: odesa: has no list of sources', collection([changeProperties({ sources: 'un' })])],
		['ports: odesa: has no statuses', collection([changeProperties({ statuses: undefined })])]
	])('that is broken is refused: %s', (message, raw) => {
		expect(() => asDataset('ports', raw)).toThrow(message);
	});

	it('needs statuses for ports only', () => {
		const place = changeProperties({ statuses: undefined });
		expect(asDataset('places', collection([place])).features).toHaveLength(1);
	});
});

describe('sources', () => {
	it('pass as they are', () => {
		expect(asSources({ sources: [source('un')] })).toEqual([source('un')]);
	});

	it.each<[message: string, raw: unknown]>([
		['sources: is not a list of sources', []],
		['sources: is not a list of sources', null],
		['sources: a source has no id', { sources: [{}] }],
		['sources: a source has no id', { sources: [null] }],
		['sources: un: has no title', { sources: [{ id: 'un' }] }]
	])('that are broken are refused: %s', (message, raw) => {
		expect(() => asSources(raw)).toThrow(message);
	});
});

describe('the model', () => {
	const datasets = (features: readonly [DatasetId, string][]) =>
		new Map(
			features.map(
				([dataset, id]) => [dataset, asDataset(dataset, collection([port(id)]))] as const
			)
		);

	it('finds features with their dataset, and sources, by id', () => {
		const model = buildModel(
			datasets([
				['ports', 'odesa'],
				['places', 'riyadh']
			]),
			[source('un')]
		);
		expect(model.byId.get('riyadh')?.dataset).toBe('places');
		expect(model.byId.get('odesa')?.feature.properties.name.en).toBe('odesa');
		expect(model.sources.get('un')).toEqual(source('un'));
	});

	it('does without a dataset that is absent', () => {
		const model = buildModel(datasets([['ports', 'odesa']]), []);
		expect([...model.byId.keys()]).toEqual(['odesa']);
		expect(model.datasets.has('claims')).toBe(false);
	});

	it('refuses an id that is used twice, naming the later dataset', () => {
		const twice = datasets([
			['places', 'odesa'],
			['ports', 'odesa']
		]);
		expect(() => buildModel(twice, [])).toThrow('places: odesa: id is used twice');
	});
});
