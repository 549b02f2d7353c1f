import { describe, expect, it } from 'vitest';
import { lastDate } from '../../../src/lib/model/date-range.ts';
import { reportDate } from '../../../src/lib/model/time.ts';
import { ViewState } from '../../../src/lib/state/view.svelte.ts';
import { known } from './known.ts';

const layerOf = (id: string) =>
	(({ odesa: 'ports', 'claim-crimea': 'claims' }) as Record<string, string>)[id] ?? null;

const start = (search = '') => new ViewState({ search, known, layerOf });

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

describe('address', () => {
	it('starts from the query string and keeps what belongs to others', () => {
		const state = start('?utm_source=paper&date=2022-08-01&passage=p3');
		state.select('odesa');
		expect(state.search).toBe('?feature=odesa&date=2022-08-01&utm_source=paper&passage=p3');
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
