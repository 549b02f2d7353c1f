import type { Feature, FeatureCollection, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { toKml } from '../../../src/lib/downloads/kml.ts';
import { siteFiles } from '../../../src/lib/downloads/site.ts';
import { datasetIds, type Dataset } from '../../../src/lib/model/types.ts';
import { readGeodata } from '../model/geodata.ts';
import { elementsIn, readXml, type Element } from './xml-reader.ts';

/** Every position of a geometry, in its order. */
function positionsOf(coordinates: unknown): readonly Position[] {
	const nested = coordinates as readonly unknown[];
	if (typeof nested[0] === 'number') return [nested as Position];
	return nested.flatMap(positionsOf);
}

const textOf = (element: Element, name: string) => elementsIn(element, name)[0]?.text;

describe.each(datasetIds)('kml/%s.kml', (id) => {
	const root = readXml(siteFiles().get(`kml/${id}.kml`) ?? '');
	const placemarks = elementsIn(root, 'Placemark');
	const { features } = readGeodata<Dataset>(`${id}.geojson`);

	it('has every feature, where it lies', () => {
		expect(root.attributes['xmlns']).toBe('http://www.opengis.net/kml/2.2');
		expect(placemarks.map(({ attributes }) => attributes['id'])).toEqual(
			features.map((feature) => feature.id)
		);
		for (const [index, { geometry }] of features.entries()) {
			const written = elementsIn(placemarks[index] as Element, 'coordinates')
				.flatMap(({ text }) => text.split(/\s+/))
				.map((position) => position.split(',').map(Number));
			expect(written).toEqual(positionsOf((geometry as { coordinates?: unknown }).coordinates));
		}
	});

	it('has its name, its note, and its period with the last day that it holds', () => {
		for (const [index, { properties }] of features.entries()) {
			const placemark = placemarks[index] as Element;
			expect(textOf(placemark, 'name')).toBe(properties.name.en);
			expect(textOf(placemark, 'description')).toBe(properties.note?.en);
			expect(textOf(placemark, 'begin')).toBe(properties.from ?? undefined);
			expect(elementsIn(placemark, 'end').length).toBe(properties.to === null ? 0 : 1);
		}
	});

	it('stands in the order that the KML schema asks for', () => {
		const order = ['name', 'description', 'TimeSpan', 'ExtendedData', 'Folder', 'Placemark'];
		for (const element of [...elementsIn(root, 'Folder'), ...placemarks]) {
			const places = element.children
				.map(({ name }) => order.indexOf(name))
				.filter((one) => one >= 0);
			expect(places).toEqual(places.toSorted((one, other) => one - other));
		}
	});
});

it('ends a period on the day before it is over, and escapes what is markup', () => {
	const feature = {
		type: 'Feature',
		id: 'line',
		geometry: {
			type: 'LineString',
			coordinates: [
				[30.5, 46.25],
				[29, 41]
			]
		},
		properties: {
			name: { en: 'A < B & "C"' },
			note: null,
			from: '2022-08-01',
			to: '2023-07-17'
		}
	} as unknown as Feature;
	const collection: FeatureCollection = { type: 'FeatureCollection', features: [feature] };
	const table = {
		columns: [{ name: 'id', type: 'string' as const, description: '', constraints: {} }],
		rows: [['line']]
	};
	const root = readXml(toKml({ name: 'Lines', description: '<b>' }, collection, table));
	expect(textOf(root, 'end')).toBe('2023-07-16');
	expect(elementsIn(root, 'name').map(({ text }) => text)).toEqual(['Lines', 'A < B & "C"']);
	expect(textOf(root, 'tessellate')).toBe('1');
	expect(elementsIn(root, 'Data').map(({ attributes }) => attributes['name'])).toEqual(['id']);
});
