import { describe, expect, test } from 'vitest';
import {
	linesFor,
	smallWorld,
	withChange,
	withFeature,
	withList,
	without,
	withText
} from './world.ts';

describe('the form of the files', () => {
	test('the small world keeps every rule', () => {
		expect(linesFor(smallWorld)).toEqual([]);
	});

	test('parses: a file that is no JSON is named with line and column, and nothing else is said', () => {
		expect(linesFor(withText('sources.json', '{\n\t"sources": [,]\n}'))).toEqual([
			'sources.json: -: parses: line 2, column 14: expected a value'
		]);
	});

	test('parses: a file that is cut off', () => {
		expect(linesFor(withText('ports.geojson', '{"type": "FeatureCollection"'))).toEqual([
			'ports.geojson: -: parses: line 1, column 29: expected "}"'
		]);
	});

	test('unique-keys: a key that stands twice', () => {
		const text = smallWorld
			.get('sources.json')
			?.replace('"grade": "A"', '"grade": "A", "grade": "B"');
		expect(linesFor(withText('sources.json', text ?? ''))).toEqual([
			'sources.json: -: unique-keys: line 9, column 18: key "grade" stands twice in one object'
		]);
	});

	test('size: a file of more than 8 MB', () => {
		const text = smallWorld.get('areas.geojson') + ' '.repeat(8_600_000);
		expect(linesFor(withText('areas.geojson', text))).toEqual([
			'areas.geojson: -: size: is 8.6 MB; at most 8 MB are allowed'
		]);
	});
});

describe('the catalogue', () => {
	test('a file without an entry', () => {
		expect(
			linesFor(withText('extra.geojson', '{"type":"FeatureCollection","features":[]}'))
		).toEqual(['extra.geojson: -: catalogue: has no entry in catalogue.json']);
	});

	test('an entry without its file', () => {
		expect(linesFor(without('areas.geojson'))).toEqual([
			'catalogue.json: areas: catalogue: file areas.geojson does not exist'
		]);
	});

	test('an entry without its schema', () => {
		const texts = withList('catalogue.json', 'datasets', ([ports = {}]) => {
			ports['schema'] = 'schema/harbours.schema.json';
		});
		expect(linesFor(texts)).toEqual([
			'catalogue.json: ports: catalogue: schema schema/harbours.schema.json does not exist'
		]);
	});

	test('an entry that gives up its schema', () => {
		const texts = withList('catalogue.json', 'datasets', ([ports = {}]) => {
			ports['schema'] = null;
		});
		expect(linesFor(texts)).toEqual([
			'catalogue.json: ports: schema: /datasets/0/schema must be string'
		]);
	});

	test('no catalogue at all', () => {
		expect(linesFor(without('catalogue.json'))).toContain(
			'catalogue.json: -: catalogue: is missing'
		);
	});
});

describe('the schemas', () => {
	test('a key that the schema does not know', () => {
		const texts = withFeature('areas.geojson', 'waiting-area', ({ properties }) => {
			properties['colour'] = 'red';
		});
		expect(linesFor(texts)).toEqual([
			'areas.geojson: waiting-area: schema: /features/0/properties has the unknown key "colour"'
		]);
	});

	test('a key that is missing', () => {
		const texts = withFeature('ports.geojson', 'east-harbour', ({ properties }) => {
			delete properties['locode'];
		});
		expect(linesFor(texts)).toEqual([
			"ports.geojson: east-harbour: schema: /features/1/properties must have required property 'locode'"
		]);
	});

	test('a word that is not on the list', () => {
		const texts = withFeature('places.geojson', 'far-city', ({ properties }) => {
			properties['kind'] = 'village';
		});
		expect(linesFor(texts)).toEqual([
			'places.geojson: far-city: schema: /features/0/properties/kind must be one of city, venue, island, institution'
		]);
	});

	test('a claim that is recognised as another state’s', () => {
		const texts = withFeature('claims.geojson', 'claim-westland', ({ properties }) => {
			properties['recognisedAs'] = 'RU';
		});
		expect(linesFor(texts)).toEqual([
			'claims.geojson: claim-westland: schema: /features/0/properties/recognisedAs must be "UA"'
		]);
	});

	test('a geometry of a kind that the dataset does not have', () => {
		const texts = withFeature('places.geojson', 'far-city', ({ geometry }) => {
			geometry.type = 'LineString';
			geometry.coordinates = [
				[46, 24],
				[47, 25]
			];
		});
		expect(linesFor(texts)).toEqual([
			'places.geojson: far-city: schema: /features/0/geometry/type must be one of Point'
		]);
	});

	test('a member of a list is named by its id', () => {
		const texts = withList('sources.json', 'sources', ([source = {}]) => {
			source['grade'] = 'D';
		});
		expect(linesFor(texts)).toEqual([
			'sources.json: pilot-book: schema: /sources/0/grade must be one of A, B, C, null'
		]);
	});

	test('a schema that is none', () => {
		const texts = withChange<{ type: string }>('schema/areas.schema.json', (content) => {
			content.type = 'thing';
		});
		expect(linesFor(texts)[0]).toMatch(
			/^schema\/areas\.schema\.json: -: schema: schema is invalid/
		);
	});
});
