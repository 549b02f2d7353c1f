import { expect, it } from 'vitest';
import { lanesOf } from '../../../../src/lib/ui/timeline/lanes.ts';

const shut = { id: 'shut', from: '2022-02-24', to: '2022-08-01' };
const initiative = { id: 'initiative', from: '2022-08-01', to: '2023-07-17' };
const claim = { id: 'claim', from: '2014-03-18', to: null };
const always = { id: 'always', from: null, to: null };

const ids = (...periods: Parameters<typeof lanesOf>[0]) =>
	lanesOf(periods).map((lane) => lane.map((period) => (period as typeof claim).id));

it('follows one another on a lane, and side by side on lanes of their own', () => {
	expect(ids(initiative, claim, shut)).toEqual([['claim'], ['shut', 'initiative']]);
});

it('never puts anything after an open end or before an open start', () => {
	expect(ids(shut, always, claim)).toEqual([['always'], ['claim'], ['shut']]);
});
