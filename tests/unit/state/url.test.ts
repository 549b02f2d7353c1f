import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDate, lastDate } from '../../../src/lib/model/date-range.ts';
import { fields } from '../../../src/lib/state/fields.ts';
import { roundCamera } from '../../../src/lib/state/loc.ts';
import { loadChoices, panels, type View } from '../../../src/lib/state/types.ts';
import { format, initialView, parse } from '../../../src/lib/state/url.ts';
import { known } from './known.ts';

const initial = initialView(known);
const read = (search: string) => parse(search, known);
const keys = [
	...['layers', 'feature', 'passage', 'proposal', 'compare', 'date', 'loc', 'panel'],
	...['route', 'speed', 'dark', 'legend', 'timeline', 'controls', 'load', 'static']
];

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

const views: fc.Arbitrary<View> = fc.record({
	camera: fc.option(
		fc
			.record({ centre: fc.tuple(between(-180, 180), between(-85, 85)), zoom: between(0, 18) })
			.map(roundCamera)
	),
	date: fc
		.date({ min: new Date(firstDate), max: new Date(lastDate), noInvalidDate: true })
		.map((date) => date.toISOString().slice(0, 10)),
	layers: fc.subarray([...known.layers]),
	feature: fc.option(fc.constantFrom('odesa', 'initiative-corridor', 'claim-crimea')),
	passage: fc.option(fc.constantFrom('p1', 'p2', 'p3')),
	proposal: fc.option(fc.constantFrom(...known.proposals)),
	compare: fc.subarray([...known.proposals]).filter(({ length }) => length !== 1),
	panel: fc.constantFrom(...panels),
	route: fc.constantFrom(null, ['odesa', 'istanbul'] as const, ['istanbul', 'izmail'] as const),
	speed: fc.integer({ min: 10, max: 400 }).map((tenths) => tenths / 10),
	theme: fc.constantFrom('auto', 'light', 'dark'),
	legend: fc.boolean(),
	timeline: fc.boolean(),
	controls: fc.boolean(),
	load: fc.constantFrom(...loadChoices),
	isStatic: fc.boolean()
});

/** Characters of every kind; made once, since making it takes far longer than using it. */
const text = fc.string({ unit: 'binary', maxLength: 400 });

/** Lists as strangers write them: known ids and others, repeated, empty, in any order. */
const lists = fc
	.array(fc.constantFrom(...known.layers, ...known.proposals, 'atlantis', '', '__proto__'))
	.map((ids) => ids.join(','));

it('knows these keys, in the order in which a link names them', () => {
	expect(fields.map(({ key }) => key)).toEqual(keys);
});

describe('properties', () => {
	it('reads what it has written', () => {
		fc.assert(
			fc.property(views, (view) => {
				expect(read(format(view, known))).toEqual({ view, others: [], problems: [] });
			})
		);
	});

	it('leaves pairs of others as they are and in order', () => {
		const other = fc
			.stringMatching(/^[a-z_%+.]{1,8}(=[^&#]{0,8})?$/)
			.filter((pair) => !keys.includes(pair.split('=')[0] ?? ''));
		fc.assert(
			fc.property(views, fc.array(other), (view, others) => {
				const search = format(view, known, others);
				const parsed = read(search);
				expect(parsed.others).toEqual(others);
				expect(format(parsed.view, known, parsed.others)).toBe(search);
			})
		);
	});

	it('reads any text, into a view that it can write', () => {
		const garbage = fc.oneof(
			text,
			fc.webQueryParameters(),
			fc
				.array(fc.tuple(fc.constantFrom(...keys), text))
				.map((pairs) => pairs.map((pair) => pair.join('=')).join('&')),
			fc
				.array(fc.tuple(fc.constantFrom('layers', 'compare', 'proposal', 'passage'), lists))
				.map((pairs) => pairs.map((pair) => pair.join('=')).join('&'))
		);
		fc.assert(
			fc.property(garbage, (search) => {
				const { view, problems } = read(search);
				expect(read(format(view, known)).view).toEqual(view);
				expect(new Set(problems.map(({ key }) => key)).size).toBe(problems.length);
			})
		);
	});
});

describe('each key', () => {
	it.each<[search: string, part: Partial<View>]>([
		['?layers=ports,claims', { layers: ['claims', 'ports'] }],
		['?layers=', { layers: [] }],
		['?layers', { layers: [] }],
		['?layers=claims%2Cports', { layers: ['claims', 'ports'] }],
		['?feature=odesa', { feature: 'odesa' }],
		['?passage=p3', { passage: 'p3' }],
		['?proposal=truce', { proposal: 'truce' }],
		['?compare=truce,revival', { compare: ['revival', 'truce'] }],
		['?compare=energy%2Ctruce%2Crevival', { compare: ['revival', 'truce', 'energy'] }],
		['?date=2022-07-27', { date: '2022-07-27' }],
		['?loc=44.5,31.2,6z', { camera: { centre: [31.2, 44.5], zoom: 6 } }],
		['?panel=report', {}],
		['?panel=proposals', { panel: 'proposals' }],
		['?panel=timeline', { panel: 'timeline' }],
		['?panel=trade', { panel: 'trade' }],
		['?panel=layers', { panel: 'layers' }],
		['?panel=none', { panel: 'none' }],
		['?route=odesa,istanbul', { route: ['odesa', 'istanbul'], panel: 'route' }],
		['?route=odesa%2Cistanbul&panel=report', { route: ['odesa', 'istanbul'] }],
		['?panel=trade&route=odesa,izmail', { route: ['odesa', 'izmail'], panel: 'trade' }],
		['?speed=9.5', { speed: 9.5 }],
		['?dark=true', { theme: 'dark' }],
		['?dark=false', { theme: 'light' }],
		['?legend=0&timeline=0&controls=0', { legend: false, timeline: false, controls: false }],
		['?load=touch', { load: 'touch' }],
		['?static=true', { isStatic: true }]
	])('reads %s', (search, part) => {
		expect(read(search)).toEqual({ view: { ...initial, ...part }, others: [], problems: [] });
	});

	it('writes latitude before longitude', () => {
		expect(format({ ...initial, camera: { centre: [31.2, 44.5], zoom: 6 } }, known)).toBe(
			'?loc=44.5,31.2,6z'
		);
	});

	it('writes nothing for the initial view', () => {
		expect(format(initial, known)).toBe('');
	});

	it('tells no layers from the default layers', () => {
		expect(format({ ...initial, layers: [] }, known)).toBe('?layers=');
		expect(read('').view.layers).toEqual(known.defaultLayers);
	});

	it('writes the proposals of a comparison with plain commas', () => {
		expect(format({ ...initial, compare: ['revival', 'truce'] }, known)).toBe(
			'?compare=revival,truce'
		);
	});

	it('opens the section of a route unless the link names another', () => {
		const route = ['odesa', 'istanbul'] as const;
		expect(format({ ...initial, route, panel: 'route' }, known)).toBe('?route=odesa,istanbul');
		expect(format({ ...initial, route }, known)).toBe('?panel=report&route=odesa,istanbul');
		expect(read('?panel=atlantis&route=odesa,istanbul').view.panel).toBe('route');
	});

	it('takes an empty value for an absent one', () => {
		expect(read('?date=&feature=&loc=&passage=&proposal=&compare=')).toEqual({
			view: initial,
			others: [],
			problems: []
		});
	});
});

describe('what cannot be read', () => {
	it.each([
		['date', '2025-02-30'],
		['date', '2013-12-31'],
		['date', '2027-01-01'],
		['date', 'today'],
		['loc', '91,31,6z'],
		['loc', '44.5,31.2,6'],
		['loc', '1e1,31.2,6z'],
		['loc', '44.5,31.2,99z'],
		['feature', 'atlantis'],
		['feature', '__proto__'],
		['passage', 'p99'],
		['passage', '__proto__'],
		['proposal', 'atlantis'],
		['proposal', 'length'],
		['proposal', 'revival,truce'],
		['compare', 'truce'],
		['compare', 'truce,truce'],
		['compare', 'truce,atlantis'],
		['compare', 'atlantis,mars'],
		['compare', ','],
		['panel', 'constructor'],
		['panel', 'events'],
		['route', 'odesa'],
		['route', 'odesa,odesa'],
		['route', 'odesa,atlantis'],
		['route', '__proto__,odesa'],
		['route', 'odesa,istanbul,izmail'],
		['speed', '0'],
		['speed', '-5'],
		['speed', '1000000000'],
		['speed', '1e1'],
		['speed', '12.55'],
		['speed', 'fast'],
		['dark', '1'],
		['legend', 'yes'],
		['timeline', 'yes'],
		['load', 'never'],
		['static', '0']
	])('falls back and says so: %s=%s', (key, value) => {
		expect(read(`?${key}=${value}`)).toEqual({
			view: initial,
			others: [],
			problems: [{ key, value }]
		});
	});

	it('shows the default layers when it knows none of those that are named', () => {
		const { view, problems } = read('?layers=roads,rails');
		expect(view.layers).toEqual(initial.layers);
		expect(problems).toEqual([{ key: 'layers', value: 'roads,rails' }]);
	});

	it('drops unknown layers, names them together and keeps the rest', () => {
		const { view, problems } = read('?layers=roads,ports,rails,roads');
		expect(view.layers).toEqual(['ports']);
		expect(problems).toEqual([{ key: 'layers', value: 'roads,rails' }]);
	});

	it('drops unknown proposals from a comparison, names them together and keeps the rest', () => {
		const { view, problems } = read('?compare=mars,truce,atlantis,revival,mars,truce');
		expect(view.compare).toEqual(['revival', 'truce']);
		expect(problems).toEqual([{ key: 'compare', value: 'mars,atlantis' }]);
	});

	it.each([
		['passage', 'p1', 'p2'],
		['proposal', 'revival', 'truce'],
		['compare', 'revival,truce', 'truce,energy']
	])('lets the first of a repeated %s win and says so once', (key, first, second) => {
		const { view, problems } = read(`?${key}=${first}&${key}=${second}&${key}=${second}`);
		expect(format(view, known)).toBe(`?${key}=${first}`);
		expect(problems).toEqual([{ key, value: second }]);
	});

	it('lets the first of repeated keys win and says so once', () => {
		const { view, problems } = read('?date=2022-08-01&date=2023-01-01&date=2024-01-01');
		expect(view.date).toBe('2022-08-01');
		expect(problems).toEqual([{ key: 'date', value: '2023-01-01' }]);
	});

	it('reports a key once, though its value is bad and it is repeated', () => {
		const { view, problems } = read('?date=never&date=2022-08-01');
		expect(view.date).toBe(initial.date);
		expect(problems).toEqual([{ key: 'date', value: 'never' }]);
	});

	it('keeps keys of later work as they are', () => {
		expect(read('?draught=10&cargo=grain&utm_source=x%20y').others).toEqual([
			'draught=10',
			'cargo=grain',
			'utm_source=x%20y'
		]);
	});

	it('keeps keys that are names of object members as unknown', () => {
		expect(read('?__proto__=1&constructor=2&toString').others).toHaveLength(3);
	});

	it('survives percent signs that mean nothing', () => {
		expect(read('?date=%E0%A4%A&%%%=%').problems).toEqual([{ key: 'date', value: '%E0%A4%A' }]);
	});

	it('cuts what it reports and leaves out characters that turn a line round', () => {
		const [problem] = read(`?date=\u202e\u0000${'ש'.repeat(10_000)}`).problems;
		expect(problem?.value).toBe(`${'ש'.repeat(40)}…`);
	});

	it.each([
		['digits', 1, `?loc=${'9'.repeat(10_000)}`],
		['hyphens', 1, `?feature=${'a-'.repeat(5_000)}!`],
		['proposals', 1, `?compare=${'a,'.repeat(5_000)}`],
		['commas', 1, `?layers=${','.repeat(10_000)}x`],
		['pairs', 1, `?${'date=x&'.repeat(5_000)}`]
	])('survives 10,000 characters of %s', (_, problems, search) => {
		expect(read(search).problems).toHaveLength(problems);
	});
});
