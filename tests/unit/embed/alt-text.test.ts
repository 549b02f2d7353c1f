import { describe, expect, test } from 'vitest';
import { altText } from '../../../src/lib/embed/alt-text.ts';
import { shortLimit } from '../../../src/lib/embed/alt-text/words.ts';
import { layers } from '../../../src/lib/layers/index.ts';
import { outlineOf } from '../../../src/lib/layers/outline.ts';
import { readModel, readStory } from '../../../src/lib/map/static/data.ts';
import { storyOutline } from '../../../src/lib/model/story-outline.ts';
import { isInForce } from '../../../src/lib/model/time.ts';
import { knownIds } from '../../../src/lib/state/known-ids.ts';
import { initialView } from '../../../src/lib/state/url.ts';
import type { View } from '../../../src/lib/state/types.ts';

const facts = {
	outline: outlineOf(readModel(), 'en'),
	story: storyOutline(readStory(), 'en')
};
const initial = initialView(knownIds(layers, facts.outline, facts.story, 'none'));
const told = (part: Partial<View> = {}) => altText({ ...initial, ...part }, facts);

/** How many ports the outline has in a class on a date. */
function portsOf(classId: string, date: string): number {
	return facts.outline.filter(
		({ layer, appearances }) =>
			layer === 'ports' && appearances.find((look) => isInForce(look, date))?.classId === classId
	).length;
}

describe('the map as it opens', () => {
	test('says what is found, in short', () => {
		const { short } = told();
		expect(short).toMatch(/^Black Sea, 24 March 2025: Ukraine’s corridor is in force; ports: /);
		const attacked = portsOf('attacked', '2025-03-24');
		expect(attacked).toBeGreaterThan(0);
		expect(short).toContain(`${attacked} operating under attack`);
	});

	test('says at length what stands, who claims what, and what was not agreed', () => {
		const { long } = told();
		for (const sentence of [
			'On 24 March 2025 Ukraine’s corridor is in force. No ceasefire at sea had been agreed.',
			'Port, operating under attack: Odesa, Chornomorsk, and Pivdennyi.',
			'Claimed by Russia, and recognised as Ukraine by the UN General Assembly: Autonomous Republic of Crimea and Sevastopol (since 2014); Donetsk Oblast, Luhansk Oblast, Zaporizhzhia Oblast, and Kherson Oblast (since 2022).',
			'Borders are approximate and imply no view on legal status. Not for navigation.'
		]) {
			expect(long).toContain(sentence);
		}
		const counts = ['attacked', 'occupied', 'shut', 'operating'].map((id) =>
			portsOf(id, '2025-03-24')
		);
		expect(/Ports: ([^.]*)\./.exec(long)?.[1]?.match(/\d+/g)?.map(Number)).toEqual(counts);
	});

	test('has a name', () => {
		expect(told().title).toBe('Map: Black Sea corridors, 24 March 2025');
	});
});

describe('on another date', () => {
	test.each([
		['2022-09-01', 'the grain initiative’s corridor is in force'],
		['2023-07-30', 'no special corridor to Ukraine’s ports is in force'],
		['2019-06-01', 'no special corridor to Ukraine’s ports is in force']
	])('%s: %s', (date, finding) => {
		expect(told({ date }).short).toContain(finding);
		expect(told({ date }).long).toContain(finding);
	});

	test('nothing is said of the talks', () => {
		expect(told({ date: '2022-09-01' }).long).not.toContain('ceasefire');
	});

	test('claims that were not made yet are not told', () => {
		const { long } = told({ date: '2019-06-01' });
		expect(long).toContain('Sevastopol (since 2014)');
		expect(long).not.toContain('Kherson Oblast');
	});

	test('a status of the report’s date is not told as if it were of that day', () => {
		const proposal = 'bsgi-2022';
		expect(told({ proposal }).short).toContain('(ended)');
		expect(told({ proposal, date: '2022-09-01' }).short).not.toContain('ended');
		expect(told({ proposal, date: '2022-09-01' }).long).toContain(
			'Status on 24 March 2025: Ended.'
		);
	});
});

describe('layers', () => {
	test('that are off are not told', () => {
		const { short, long } = told({ layers: ['corridors'] });
		expect(`${short} ${long}`).not.toMatch(/ports: \d|Claimed by Russia/);
	});

	test('that are on are all told', () => {
		const { long } = told({ layers: layers.map(({ id }) => id) });
		for (const { title, id } of layers) {
			if (['ports', 'corridors', 'claims'].includes(id)) continue;
			expect(long).toContain(`${title()}: `);
		}
	});

	test('without any there is nothing to tell', () => {
		expect(told({ layers: [] }).short).toBe('Black Sea, 24 March 2025: no layer is shown.');
	});
});

describe('what is chosen', () => {
	test('a passage names what it lights up', () => {
		const { title, short, long } = told({ passage: 'p6', date: '2022-09-01' });
		expect(title).toBe('Map: passage 6 of the report, Black Sea, 1 September 2022');
		expect(short).toMatch(
			/^Black Sea, 1 September 2022, passage 6 of the report: .+ and \d+ more\.$/
		);
		expect(long).toContain('Passage 6 of the report: The deal of 2022');
		expect(long).toContain('Named in it: ');
	});

	test('a proposal says what it would do, and its status', () => {
		const { title, short, long } = told({ proposal: 'bsgi-revival' });
		expect(title).toBe('Map: Grain initiative revived, Black Sea, 24 March 2025');
		expect(short).toMatch(/Grain initiative revived \(proposed, not agreed\): .*\d+ unclear/);
		expect(long).toContain('Status on 24 March 2025: Proposed, not agreed.');
	});

	test('a comparison says where proposals differ', () => {
		const { short, long } = told({ compare: ['bsgi-revival', 'energy-30'] });
		expect(short).toMatch(/they differ on \d+ of \d+ things on the map\.$/);
		expect(long).toContain('The proposals differ on: ');
	});

	test('a feature is named', () => {
		expect(told({ feature: 'odesa' }).long).toContain('Chosen on the map: Odesa.');
	});

	test('a place is given as charts print it', () => {
		const camera = { centre: [30.75, 46.5], zoom: 8 } as const;
		expect(told({ camera }).long).toContain('centred on 46°30.0′N 30°45.0′E');
	});
});

const ids = facts.story.proposals.map(({ id }) => id);
const choices: readonly Partial<View>[] = [
	{},
	...facts.story.passages.map(({ id, date }) => ({ passage: id, date })),
	...ids.map((proposal) => ({ proposal })),
	...ids.flatMap((one, at) => ids.slice(at + 1).map((other) => ({ compare: [one, other] }))),
	{ compare: ids },
	...['2014-01-01', '2018-01-01', '2022-03-10', '2023-05-01', '2024-06-01', '2026-12-31'].flatMap(
		(date) => layers.map(({ id }) => ({ date, layers: [...initial.layers, id] }))
	)
];

test.each(choices)('the short text of %j is short', (choice) => {
	const { short } = told(choice);
	expect(short.length, short).toBeLessThanOrEqual(shortLimit);
	expect(short).toMatch(/\d{4}.*\.$/);
	expect(short).not.toMatch(/map of/i);
});

test.each(choices)('the words of %j keep to the neutral ones', (choice) => {
	const { title, short, long } = told(choice);
	const words = `${title} ${short} ${long}`;
	expect(words).not.toMatch(
		/undefined|null|NaN|\{|Russian territory|new regions|disputed (territory|region|area)/
	);
	expect(words, 'annexed only with a qualifier').not.toMatch(/\bannexed\b/);
	expect(long.split('\n\n').length).toBeGreaterThanOrEqual(2);
});
