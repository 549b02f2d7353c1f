import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	comparison,
	effectKinds,
	effectsOnFeatures,
	stronger
} from '../../../src/lib/model/effects.ts';
import type { Effect, EffectKind, Proposal, Subject } from '../../../src/lib/model/story.ts';

const words = { en: 'Words' };

/** A proposal with one clause for each list of `[on, effect]`. */
function proposal(id: string, ...clauses: readonly (readonly [string, EffectKind])[][]): Proposal {
	return {
		id,
		name: words,
		shortName: words,
		proposer: words,
		from: '2025-03-18',
		to: null,
		status: 'proposed',
		statusNote: words,
		summary: words,
		extent: { kind: 'none', note: words },
		clauses: clauses.map((effects, index) => ({
			id: `${id}-${index}`,
			text: words,
			effects: effects.map(([on, effect]): Effect => ({ on, effect, note: null })),
			passages: ['p1'],
			sources: ['source']
		})),
		stickingPoints: [],
		sources: ['source'],
		later: null
	};
}

const ports: Subject = { id: 'ports', kind: 'ports', name: words, features: ['odesa', 'izmail'] };
const sea: Subject = { id: 'sea', kind: 'areas', name: words, features: [] };

describe('effects of a proposal', () => {
	it('let what may be used stand before rules, exclusion and silence', () => {
		const order: readonly EffectKind[] = ['opens', 'covers', 'excludes', 'unclear'];
		expect(effectKinds).toEqual(order);
		for (const [rank, kind] of order.entries()) {
			for (const weaker of order.slice(rank)) {
				expect(stronger(kind, weaker)).toBe(kind);
				expect(stronger(weaker, kind)).toBe(kind);
			}
		}
	});

	it('reach every feature of a subject, and features named by themselves', () => {
		const effects = effectsOnFeatures(
			proposal('one', [
				['ports', 'covers'],
				['jcc', 'unclear']
			]),
			[ports, sea]
		);
		expect([...effects]).toEqual([
			['odesa', 'covers'],
			['izmail', 'covers'],
			['jcc', 'unclear']
		]);
	});

	it('do not depend on the order of the clauses', () => {
		const forth = proposal('one', [['ports', 'covers']], [['odesa', 'opens']]);
		const back = proposal('one', [['odesa', 'opens']], [['ports', 'covers']]);
		for (const either of [forth, back]) {
			const effects = effectsOnFeatures(either, [ports]);
			expect(effects.get('odesa')).toBe('opens');
			expect(effects.get('izmail')).toBe('covers');
		}
	});

	it('draw nothing for a subject without features', () => {
		expect(effectsOnFeatures(proposal('one', [['sea', 'covers']]), [ports, sea]).size).toBe(0);
	});
});

describe('comparison of proposals', () => {
	const rows = comparison(
		[
			proposal('one', [['ports', 'covers']], [['ports', 'opens']]),
			proposal('two', [['sea', 'covers']]),
			proposal('three', [['sea', 'covers']])
		],
		[ports, sea]
	);

	it('has a row for each subject and a cell for each proposal', () => {
		expect(rows.map(({ subject }) => subject.id)).toEqual(['ports', 'sea']);
		expect(rows.map(({ effects }) => [...effects.values()])).toEqual([
			['opens', null, null],
			[null, 'covers', 'covers']
		]);
	});
});

describe('effects of the seven proposals', () => {
	const { proposals, subjects } = JSON.parse(
		readFileSync(new URL('../../../geodata/proposals.json', import.meta.url), 'utf8')
	) as { proposals: readonly Proposal[]; subjects: readonly Subject[] };
	const named = (id: string) => {
		const found = proposals.find((one) => one.id === id);
		if (!found) throw new Error(`${id}: no such proposal`);
		return effectsOnFeatures(found, subjects);
	};

	it('open the three ports of the initiative of 2022 and no other', () => {
		const opened = [...named('bsgi-2022')].filter(([, effect]) => effect === 'opens');
		expect(opened.map(([id]) => id).filter((id) => !id.startsWith('bsgi-'))).toEqual([
			'odesa',
			'chornomorsk',
			'pivdennyi'
		]);
		expect(named('bsgi-2022').get('izmail')).toBe('excludes');
	});

	it('open nothing at sea by a truce that had no text on the date of the report', () => {
		expect(new Set(named('maritime-ceasefire').values())).toEqual(new Set(['unclear']));
	});
});
