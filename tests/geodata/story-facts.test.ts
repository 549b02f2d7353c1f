import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { articleText } from '../../scripts/geodata/article.ts';
import type {
	EffectKind,
	Person,
	Proposal,
	Report,
	StoryEvent,
	Subject
} from '../../src/lib/model/story.ts';

function read<Content>(path: string): Content {
	const file = new URL(`../../geodata/${path}`, import.meta.url);
	return JSON.parse(readFileSync(file, 'utf8')) as Content;
}

const report = read<Report>('reports/2025-03-24-riyadh.json');
const { people } = read<{ people: Person[] }>('people.json');
const { events } = read<{ events: StoryEvent[] }>('events.json');
const { proposals, subjects } = read<{ proposals: Proposal[]; subjects: Subject[] }>(
	'proposals.json'
);
const article = new URL(`../fixtures/articles/${report.id}.html`, import.meta.url);

/** What a proposal's clauses say of a subject, each kind of effect once. */
function effectsOn(subject: string, proposal: string): EffectKind[] {
	const clauses = proposals.find(({ id }) => id === proposal)?.clauses ?? [];
	const effects = clauses.flatMap((clause) => clause.effects).filter(({ on }) => on === subject);
	return [...new Set(effects.map(({ effect }) => effect))];
}

describe('the report of 24 March 2025', () => {
	test('has 14 passages and 38 quotations', () => {
		expect(report.passages.map(({ id }) => id)).toEqual(
			Array.from({ length: 14 }, (_, index) => `p${index + 1}`)
		);
		expect(report.passages.flatMap(({ anchors }) => anchors)).toHaveLength(38);
	});

	test('tells how the parties put it where that differs', () => {
		const differing = report.passages.filter(({ readings }) => readings.length > 0);
		expect(differing.map(({ id }) => id)).toEqual(['p4', 'p6', 'p11', 'p13']);
	});

	test('says that the map adds the routes where it names none', () => {
		const notes = report.passages.filter(({ id }) => id === 'p5' || id === 'p7');
		expect(notes.map(({ note }) => note?.en)).toEqual([
			expect.stringContaining('added by us'),
			expect.stringContaining('added by us')
		]);
	});

	test('has an article in which each quotation stands in its own paragraph', () => {
		expect(existsSync(article)).toBe(true);
		const paragraphs = articleText(readFileSync(article, 'utf8')).split('\n');
		expect(paragraphs).toHaveLength(report.passages.length);
		for (const { paragraph, anchors } of report.passages) {
			const text = paragraphs[paragraph - 1] ?? '';
			const places = anchors.map(({ exact }) => text.indexOf(exact));
			expect(places, `paragraph ${paragraph}`).not.toContain(-1);
		}
	});
});

test('ten people are named, each by a passage', () => {
	expect(people).toHaveLength(10);
	expect(people.filter(({ paragraphs }) => paragraphs.length === 0)).toEqual([]);
});

test('12 events are of the report, 42 of its context and 10 later, oldest first', () => {
	const count = (kind: StoryEvent['kind']) => events.filter((event) => event.kind === kind).length;
	expect([count('report'), count('context'), count('later')]).toEqual([12, 42, 10]);
	const days = events.map(({ from }) => from);
	expect(days).toEqual([...days].sort());
});

describe('the proposals', () => {
	test('stand as they stood on 24 March 2025', () => {
		expect(Object.fromEntries(proposals.map(({ id, status }) => [id, status]))).toEqual({
			'maritime-ceasefire': 'proposed',
			'bsgi-revival': 'proposed',
			'bsgi-2022': 'ended',
			'russia-un-memorandum-2022': 'in-force',
			'energy-30': 'in-force-disputed',
			'full-30': 'rejected',
			'infrastructure-protection': 'proposed'
		});
	});

	test('none has an extent that its authors published', () => {
		expect(proposals.filter(({ extent }) => extent.kind === 'published')).toEqual([]);
	});

	test('differ on the ports of Odesa', () => {
		const row = proposals.map(({ id }) => [id, effectsOn('greater-odesa-ports', id)]);
		expect(Object.fromEntries(row)).toEqual({
			'maritime-ceasefire': ['unclear'],
			'bsgi-revival': ['unclear'],
			'bsgi-2022': ['opens', 'covers'],
			'russia-un-memorandum-2022': [],
			'energy-30': ['excludes'],
			'full-30': ['unclear'],
			'infrastructure-protection': ['unclear']
		});
	});

	test('speak of every subject, and of no subject twice in a clause', () => {
		const clauses = proposals.flatMap((proposal) => proposal.clauses);
		const named = new Set(clauses.flatMap(({ effects }) => effects.map(({ on }) => on)));
		expect(subjects.filter(({ id }) => !named.has(id))).toEqual([]);
		for (const { id, effects } of clauses)
			expect(new Set(effects.map(({ on }) => on)).size, id).toBe(effects.length);
	});
});
