import { describe, expect, it } from 'vitest';
import { lensOf } from '../../../src/lib/state/lens.ts';
import type { View } from '../../../src/lib/state/types.ts';
import { initialView } from '../../../src/lib/state/url.ts';
import { known } from './known.ts';
import { story } from './story.ts';

/** What a view with these choices lights up, by feature id. */
const lit = (choices: Partial<View>) =>
	Object.fromEntries(lensOf({ ...initialView(known), ...choices }, story));

it('lights up nothing while nothing is chosen, a feature apart', () => {
	expect(lit({})).toEqual({});
	expect(lit({ feature: 'odesa' })).toEqual({});
});

it('names what a passage speaks of', () => {
	expect(lit({ passage: 'p1' })).toEqual({ odesa: 'named', 'claim-crimea': 'named' });
});

it('lights up nothing for a passage that speaks of no place', () => {
	expect(lit({ passage: 'p2' })).toEqual({});
});

it('tells what a proposal means for each feature', () => {
	expect(lit({ proposal: 'revival' })).toEqual({
		odesa: 'opens',
		'initiative-corridor': 'covers'
	});
});

it('lights up nothing for a passage or a proposal that the story does not know', () => {
	expect(lit({ passage: 'p99' })).toEqual({});
	expect(lit({ proposal: 'atlantis' })).toEqual({});
	expect(lit({ compare: ['atlantis', 'mars'] })).toEqual({});
});

describe('a comparison', () => {
	it('tells what the proposals agree on, and that they differ, silence included', () => {
		expect(lit({ compare: ['revival', 'truce'] })).toEqual({
			'initiative-corridor': 'covers',
			odesa: 'differs',
			'claim-crimea': 'differs'
		});
	});

	it('differs as soon as one of three does', () => {
		expect(lit({ compare: ['revival', 'truce', 'energy'] })).toEqual({
			'initiative-corridor': 'differs',
			odesa: 'differs',
			'claim-crimea': 'differs'
		});
	});

	it('does not depend on the order of the proposals', () => {
		expect(lit({ compare: ['truce', 'revival'] })).toEqual(lit({ compare: ['revival', 'truce'] }));
	});
});

it('puts a comparison before a proposal, and a proposal before a passage', () => {
	const all = { compare: ['revival', 'truce'], proposal: 'energy', passage: 'p1' };
	expect(lit(all)).toEqual(lit({ compare: all.compare }));
	expect(lit({ ...all, compare: [] })).toEqual({ odesa: 'excludes' });
});
