import { describe, expect, test } from 'vitest';
import { linesFor, withChange, withFeature, withList, type EditableFeature } from './world.ts';

describe('ids', () => {
	test('id-form: capitals and underscores', () => {
		const texts = withFeature('areas.geojson', 'waiting-area', (feature) => {
			feature.id = feature.properties['id'] = 'Waiting_area';
		});
		expect(linesFor(texts)).toContain(
			'areas.geojson: Waiting_area: id-form: id is not kebab-case (a-z, 0-9 and single hyphens)'
		);
	});

	test('id-unique: two files share an id', () => {
		const texts = withFeature('areas.geojson', 'waiting-area', (feature) => {
			feature.id = feature.properties['id'] = 'far-city';
		});
		expect(linesFor(texts)).toEqual([
			'places.geojson: far-city: id-unique: id is already used in areas.geojson'
		]);
	});

	test('id-unique: a source may not have the id of a feature', () => {
		const texts = withList('sources.json', 'sources', ([source = {}]) => {
			source['id'] = 'crossing';
		});
		expect(linesFor(texts)).toContain(
			'sources.json: crossing: id-unique: id is already used in corridors.geojson'
		);
	});

	test('id-same: feature.id and properties.id differ', () => {
		const texts = withFeature('areas.geojson', 'waiting-area', (feature) => {
			feature.id = 'roads';
		});
		expect(linesFor(texts)).toEqual([
			'areas.geojson: waiting-area: id-same: feature.id is "roads", properties.id is "waiting-area"'
		]);
	});
});

describe('references', () => {
	test('source-known: a feature names a source that is not listed', () => {
		const texts = withFeature('areas.geojson', 'waiting-area', ({ properties }) => {
			properties['sources'] = ['chart-12'];
		});
		expect(linesFor(texts)).toEqual([
			'areas.geojson: waiting-area: source-known: source "chart-12" is not in sources.json'
		]);
	});

	test('source-known: a status of a port names one', () => {
		const texts = withFeature('ports.geojson', 'west-harbour', ({ properties }) => {
			const [first = {}] = properties['statuses'] as Record<string, unknown>[];
			first['sources'] = ['chart-12'];
		});
		expect(linesFor(texts)).toEqual([
			'ports.geojson: west-harbour: source-known: source "chart-12" is not in sources.json'
		]);
	});

	test('source-used: a source that no fact names', () => {
		const texts = withList('sources.json', 'sources', (sources) => {
			sources.push({ ...sources[0], id: 'old-chart' });
		});
		expect(linesFor(texts)).toEqual([
			'sources.json: old-chart: source-used: no fact names this source'
		]);
	});

	test('port-known: a corridor names a port that does not exist', () => {
		const texts = withFeature('corridors.geojson', 'crossing', ({ properties }) => {
			properties['ports'] = ['west-harbour', 'east-harbour', 'north-harbour'];
		});
		expect(linesFor(texts)).toEqual([
			'corridors.geojson: crossing: port-known: port "north-harbour" is not in ports.geojson'
		]);
	});

	test('correction-known: a correction of a dataset that does not exist', () => {
		const texts = withList('corrections.json', 'corrections', ([correction = {}]) => {
			correction['dataset'] = 'harbours';
		});
		expect(linesFor(texts)).toEqual([
			'corrections.json: east-harbour-moved: correction-known: dataset "harbours" is not in catalogue.json'
		]);
	});

	test('correction-known: a correction of a feature that is in another dataset', () => {
		const texts = withList('corrections.json', 'corrections', ([correction = {}]) => {
			correction['feature'] = 'far-city';
		});
		expect(linesFor(texts)).toEqual([
			'corrections.json: east-harbour-moved: correction-known: feature "far-city" is not in ports.geojson'
		]);
	});
});

describe('labels', () => {
	test('label-known: a label of a feature that does not exist', () => {
		const texts = withList('labels.json', 'labels', ([label = {}]) => {
			label['feature'] = 'north-harbour';
		});
		expect(linesFor(texts)).toEqual([
			'labels.json: middle-sea: label-known: feature "north-harbour" is in no dataset'
		]);
	});
});

describe('other names', () => {
	type Spelling = Record<string, unknown>;
	const changed = (change: (spellings: Spelling[], names: Record<string, unknown>) => void) =>
		linesFor(
			withList('names.json', 'names', ([names = {}]) =>
				change(names['spellings'] as Spelling[], names)
			)
		);

	test('spelling-known: names of something that does not exist', () => {
		expect(changed((_, names) => (names['id'] = 'north-harbour'))).toEqual([
			'names.json: north-harbour: spelling-known: is no feature, label, person or proposal'
		]);
	});

	test('spelling-new: a name that stands on the map', () => {
		expect(
			changed((spellings) => spellings.push({ text: 'West Harbour', kind: 'common' }))
		).toEqual(['names.json: west-harbour: spelling-new: "West Harbour" is its name on the map']);
	});

	test('spelling-new: a spelling twice', () => {
		expect(
			changed((spellings) => spellings.push({ text: 'Harbour of the West', kind: 'common' }))
		).toEqual(['names.json: west-harbour: spelling-new: "Harbour of the West" stands twice']);
	});

	test('former-sourced: a former name without a source', () => {
		expect(changed((_, names) => (names['sources'] = []))).toEqual([
			'names.json: west-harbour: former-sourced: "Old West" is a former name without a source'
		]);
	});
});

describe('dates', () => {
	test('date-real: 30 February', () => {
		const texts = withFeature('areas.geojson', 'waiting-area', ({ properties }) => {
			properties['asOf'] = '2025-02-30';
		});
		expect(linesFor(texts)).toEqual([
			'areas.geojson: waiting-area: date-real: asOf "2025-02-30" is not a day of the calendar (YYYY-MM-DD)'
		]);
	});

	test('date-real: a source of the thirteenth month', () => {
		const texts = withList('sources.json', 'sources', ([source = {}]) => {
			source['date'] = '2024-13';
		});
		expect(linesFor(texts)).toEqual([
			'sources.json: pilot-book: date-real: date "2024-13" is not a day of the calendar (YYYY-MM-DD)'
		]);
	});

	test('date-real: a lake of the basemap', () => {
		const texts = withFeature('basemap/water-fine.geojson', 'lake', ({ properties }) => {
			properties['to'] = '2023-06-31';
		});
		expect(linesFor(texts)).toEqual([
			'basemap/water-fine.geojson: lake: date-real: to "2023-06-31" is not a day of the calendar (YYYY-MM-DD)'
		]);
	});

	test('date-order: a period that ends on the day on which it starts', () => {
		const texts = withFeature('corridors.geojson', 'crossing', ({ properties }) => {
			properties['to'] = '2022-08-01';
		});
		expect(linesFor(texts)).toEqual([
			'corridors.geojson: crossing: date-order: from 2022-08-01 is not before to 2022-08-01'
		]);
	});

	test.each([
		['a gap', '2022-03-01', 'status 1 ends 2022-02-24, status 2 starts 2022-03-01'],
		['an overlap', '2022-01-01', 'status 1 ends 2022-02-24, status 2 starts 2022-01-01'],
		['an open start', null, 'status 1 ends 2022-02-24, status 2 starts open']
	])('port-statuses: %s', (_, from, message) => {
		const texts = withFeature('ports.geojson', 'west-harbour', ({ properties }) => {
			const [, second = {}] = properties['statuses'] as Record<string, unknown>[];
			second['from'] = from;
		});
		expect(linesFor(texts)).toEqual([`ports.geojson: west-harbour: port-statuses: ${message}`]);
	});
});

describe('words', () => {
	test('name-languages: half a translation', () => {
		const texts = withFeature('ports.geojson', 'west-harbour', ({ properties }) => {
			const { ka, ar, ...rest } = properties['name'] as Record<string, string>;
			expect([ka, ar]).not.toContain(undefined);
			properties['name'] = rest;
		});
		expect(linesFor(texts)).toEqual([
			'ports.geojson: west-harbour: name-languages: name lacks ka, ar'
		]);
	});

	test('name-languages: one local form beside English is enough for a small port', () => {
		const texts = withFeature('ports.geojson', 'east-harbour', ({ properties }) => {
			properties['name'] = { en: 'East Harbour', ka: 'აღმოსავლეთი' };
		});
		expect(linesFor(texts)).toEqual([]);
	});

	test.each([
		['labels.json', 'middle-sea'],
		['claims.geojson', 'claim-westland'],
		['ports.geojson', 'west-harbour']
	])('name-languages: %s: %s is a principal name', (path, id) => {
		type Content = { features: EditableFeature[]; labels: Record<string, unknown>[] };
		const texts = withChange<Content>(path, ({ features, labels }) => {
			const records = [...(features ?? []).map(({ properties }) => properties), ...(labels ?? [])];
			const record = records.find((candidate) => candidate['id'] === id) ?? {};
			record['name'] = { en: 'Somewhere' };
		});
		expect(linesFor(texts)).toEqual([
			`${path}: ${id}: name-languages: name lacks uk, ru, tr, ro, bg, ka, ar, fr, de`
		]);
	});

	test('name-script: a name in the wrong column', () => {
		const texts = withFeature('claims.geojson', 'claim-westland', ({ properties }) => {
			(properties['name'] as Record<string, string>)['ka'] = 'Westland';
		});
		expect(linesFor(texts)).toEqual([
			'claims.geojson: claim-westland: name-script: name.ka "Westland" is not in the script of its language'
		]);
	});

	test('approximate-note: no note', () => {
		const texts = withFeature('corridors.geojson', 'crossing', ({ properties }) => {
			properties['note'] = null;
		});
		expect(linesFor(texts)).toEqual([
			'corridors.geojson: crossing: approximate-note: is approximate, but has no note that says so'
		]);
	});

	test('approximate-note: a note that leaves it out', () => {
		const texts = withFeature('corridors.geojson', 'crossing', ({ properties }) => {
			properties['note'] = { en: 'In force for a year.' };
		});
		expect(linesFor(texts)).toEqual([
			'corridors.geojson: crossing: approximate-note: note does not say that it is schematic, or how it was drawn'
		]);
	});

	test('approximate-note: an incident says how by its position, and still needs a note', () => {
		const texts = withFeature('corridors.geojson', 'crossing', ({ properties }) => {
			properties['position'] = 'approximate';
			properties['note'] = { en: 'In force for a year.' };
		});
		expect(linesFor(texts).filter((line) => line.includes('approximate-note'))).toEqual([]);
	});

	test.each([
		['The port lies on Russian territory.', 'says "Russian territory"'],
		['Annexed in 2022.', 'says "Annexed" without who claims it'],
		['Held since 2022. Russia says that it annexed it.', undefined]
	])('status-words: %s', (en, fault) => {
		const texts = withFeature('claims.geojson', 'claim-westland', ({ properties }) => {
			properties['note'] = { en };
		});
		const line = `claims.geojson: claim-westland: status-words: ${fault}`;
		expect(linesFor(texts)).toEqual(fault === undefined ? [] : [line]);
	});
});
