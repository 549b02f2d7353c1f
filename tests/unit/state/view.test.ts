import { describe, expect, it } from 'vitest';
import { firstDate, lastDate } from '../../../src/lib/model/date-range.ts';
import { reportDate } from '../../../src/lib/model/time.ts';
import { lensOf } from '../../../src/lib/state/lens.ts';
import { ViewState } from '../../../src/lib/state/view.svelte.ts';
import { known } from './known.ts';
import { story } from './story.ts';

const layers: Readonly<Record<string, string>> = {
	odesa: 'ports',
	'initiative-corridor': 'corridors',
	'claim-crimea': 'claims'
};
const layerOf = (id: string) => layers[id] ?? null;

const start = (search = '') =>
	new ViewState({ search, known, layerOf, lensOf: (view) => lensOf(view, story) });

describe('layers', () => {
	it('are switched on in drawing order and off again', () => {
		const state = start();
		state.showLayer('claims', true);
		expect(state.shownLayers).toEqual(['claims', 'corridors', 'ports']);
		state.showLayer('ports', false);
		expect(state.search).toBe('?layers=claims,corridors');
		state.showLayer('ports', true);
		state.showLayer('claims', false);
		expect(state.search).toBe('');
	});

	it('ignore ids that no layer has, and being switched on twice', () => {
		const state = start();
		state.showLayer('roads', true);
		state.showLayer('ports', true);
		expect(state.view.layers).toEqual(known.defaultLayers);
	});

	it('show the layer of the selected feature while it is selected', () => {
		const state = start('?layers=');
		state.select('claim-crimea');
		expect(state.shownLayers).toEqual(['claims']);
		expect(state.search).toBe('?layers=&feature=claim-crimea');
		state.select(null);
		expect(state.shownLayers).toEqual([]);
	});

	it('show the layers of all that is lit up, in drawing order, and the switches stay', () => {
		const state = start('?layers=');
		state.choosePassage('p1', reportDate);
		expect(state.shownLayers).toEqual(['claims', 'ports']);
		state.select('initiative-corridor');
		expect(state.shownLayers).toEqual(['claims', 'corridors', 'ports']);
		expect(state.view.layers).toEqual([]);
		state.letGoAll();
		expect(state.shownLayers).toEqual([]);
	});

	it('let the selected feature go when its layer is switched off', () => {
		const state = start('?feature=odesa');
		state.showLayer('claims', false);
		expect(state.feature).toBe('odesa');
		state.showLayer('ports', false);
		expect([state.feature, state.shownLayers]).toEqual([null, ['corridors']]);
	});
});

describe('verbs', () => {
	it('make a new view and leave the old one as it was', () => {
		const state = start();
		const before = state.view;
		state.setTheme('dark');
		state.openPanel('none');
		expect(state.view).not.toBe(before);
		expect([before.theme, state.theme, state.panel]).toEqual(['auto', 'dark', 'none']);
		expect(state.search).toBe('?panel=none&dark=true');
	});

	it.each([
		['2022-07-27', '2022-07-27'],
		['1999-01-01', '2014-01-01'],
		['2099-01-01', lastDate],
		['2025-02-30', reportDate],
		['', reportDate]
	])('setDate(%s) shows %s', (asked, shown) => {
		const state = start();
		state.setDate(asked);
		expect(state.date).toBe(shown);
	});

	it('round the camera to what a pixel can show, and go home again', () => {
		const state = start();
		state.moveTo({ centre: [31.23456789, 44.56789012], zoom: 6.00012 });
		expect(state.camera).toEqual({ centre: [31.235, 44.568], zoom: 6 });
		expect(state.search).toBe('?loc=44.568,31.235,6z');
		state.moveTo(null);
		expect(state.search).toBe('');
	});

	it.each([3, 5.437, 8.25, 13])('round it by less than a pixel at zoom %d', (zoom) => {
		const state = start();
		state.moveTo({ centre: [30.7233, 46.4825], zoom });
		const [lon = NaN, lat = NaN] = state.camera?.centre ?? [];
		const pxPerDegree = (512 * 2 ** zoom) / 360;
		const latStretch = 1 / Math.cos((46.4825 * Math.PI) / 180);
		expect(Math.abs(lon - 30.7233) * pxPerDegree).toBeLessThan(0.5);
		expect(Math.abs(lat - 46.4825) * pxPerDegree * latStretch).toBeLessThan(0.5);
	});
});

/** What of a view is chosen, without what is not. */
function chosen({ feature, passage, proposal, compare, route }: ViewState): object {
	const ids = Object.entries({ feature, passage, proposal, route }).filter(([, id]) => id !== null);
	return { ...Object.fromEntries(ids), ...(compare.length > 0 ? { compare } : {}) };
}

describe('choosing', () => {
	const everything = '?feature=odesa&passage=p1&proposal=truce&compare=revival,energy&panel=none';

	it('a route lets go of all else, keeps the date and opens its section', () => {
		const state = start(`${everything}&date=2022-08-01`);
		state.chooseRoute(['odesa', 'istanbul'], 10);
		expect(chosen(state)).toEqual({ route: ['odesa', 'istanbul'] });
		expect(state.search).toBe('?date=2022-08-01&route=odesa,istanbul&speed=10');
		state.chooseProposal('truce');
		expect(chosen(state)).toEqual({ proposal: 'truce' });
	});

	it('a passage lets go of all else, goes to its date and opens the report', () => {
		const state = start(everything);
		state.choosePassage('p3', '2022-09-01');
		expect(chosen(state)).toEqual({ passage: 'p3' });
		expect([state.date, state.panel]).toEqual(['2022-09-01', 'report']);
		expect([...state.lens]).toEqual([['initiative-corridor', 'named']]);
	});

	it('a passage goes to a date that the map can show', () => {
		const state = start();
		state.choosePassage('p3', '1936-07-20');
		expect(state.date).toBe(firstDate);
	});

	it('a proposal lets go of all else, keeps the date and opens the proposals', () => {
		const state = start(`${everything}&date=2022-09-01`);
		state.chooseProposal('energy');
		expect(chosen(state)).toEqual({ proposal: 'energy' });
		expect([state.date, state.panel]).toEqual(['2022-09-01', 'proposals']);
		expect([...state.lens]).toEqual([['odesa', 'excludes']]);
	});

	it('a feature keeps what is lit up about it', () => {
		const state = start('?passage=p1');
		state.select('odesa');
		expect(chosen(state)).toEqual({ feature: 'odesa', passage: 'p1' });
		expect([...state.lens.keys()]).toEqual(['odesa', 'claim-crimea']);
	});

	it.each(['passage=p1', 'proposal=truce', 'compare=revival,truce'])(
		'is let go of in two steps, the feature first: %s',
		(pair) => {
			const state = start(`?feature=odesa&${pair}`);
			state.letGo();
			expect([state.feature, state.search]).toEqual([null, `?${pair}`]);
			state.letGo();
			expect([chosen(state), state.lens.size]).toEqual([{}, 0]);
			state.letGo();
			expect(state.search).toBe('');
		}
	);

	it('is let go of in one step with everything', () => {
		const state = start(everything);
		state.letGoAll();
		expect([chosen(state), state.search]).toEqual([{}, '?panel=none']);
	});
});

describe('comparing', () => {
	it('goes from none to one, from one to two in the order of the list, and back', () => {
		const state = start();
		state.compareProposal('truce', true);
		expect(chosen(state)).toEqual({ proposal: 'truce' });
		state.compareProposal('revival', true);
		expect(chosen(state)).toEqual({ compare: ['revival', 'truce'] });
		expect(state.lens.get('odesa')).toBe('differs');
		state.compareProposal('truce', false);
		expect(chosen(state)).toEqual({ proposal: 'revival' });
		state.compareProposal('revival', false);
		expect(chosen(state)).toEqual({});
	});

	it('takes in a third, and lets one of three go', () => {
		const state = start('?compare=truce,energy');
		state.compareProposal('revival', true);
		expect(state.compare).toEqual(['revival', 'truce', 'energy']);
		state.compareProposal('truce', false);
		expect(state.compare).toEqual(['revival', 'energy']);
	});

	it('lets go of feature and passage and opens the proposals', () => {
		const state = start('?feature=odesa&passage=p1&panel=layers');
		state.compareProposal('truce', true);
		expect([chosen(state), state.panel]).toEqual([{ proposal: 'truce' }, 'proposals']);
	});

	it('ignores ids that no proposal has, and being put in twice or out when not in', () => {
		const state = start('?compare=revival,truce');
		state.compareProposal('atlantis', true);
		state.compareProposal('truce', true);
		state.compareProposal('energy', false);
		expect(chosen(state)).toEqual({ compare: ['revival', 'truce'] });
	});
});

describe('address', () => {
	it('starts from the query string and keeps what belongs to others', () => {
		const state = start('?utm_source=paper&date=2022-08-01&passage=p3&cargo=grain');
		state.select('odesa');
		expect(state.search).toBe(
			'?feature=odesa&passage=p3&date=2022-08-01&utm_source=paper&cargo=grain'
		);
	});

	it('takes over another one whole', () => {
		const state = start('?feature=odesa&utm_source=paper');
		state.replace('?dark=true');
		expect([state.feature, state.theme, state.search]).toEqual([null, 'dark', '?dark=true']);
	});
});

describe('problems', () => {
	it('stay until they are dismissed', () => {
		const state = start('?date=never&layers=ports,roads');
		state.select('odesa');
		expect(state.problems).toEqual([
			{ key: 'date', value: 'never' },
			{ key: 'layers', value: 'roads' }
		]);
		state.dismissProblems();
		expect(state.problems).toEqual([]);
	});
});

describe('what stands around the map', () => {
	it('is left out and comes back', () => {
		const state = start();
		state.arrange({ legend: false, timeline: false, load: 'touch' });
		expect(state.search).toBe('?legend=0&timeline=0&load=touch');
		state.arrange({ legend: true, load: 'auto', isStatic: true });
		expect(state.search).toBe('?timeline=0&static=true');
	});
});
