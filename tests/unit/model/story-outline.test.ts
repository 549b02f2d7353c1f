import { describe, expect, it } from 'vitest';
import { effectKinds } from '../../../src/lib/model/effects.ts';
import { orderReports, storyOutline } from '../../../src/lib/model/story-outline.ts';
import { isIsoDate, reportDate } from '../../../src/lib/model/time.ts';
import { realModel, realStory } from './geodata.ts';

const story = realStory();
const { byId } = realModel();
const outline = storyOutline(story, 'en');
const { passages, proposals, events } = outline;

const isUnknown = (id: string) => !byId.has(id);
const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

describe('the outline of the report and what is around it', () => {
	it('has 14 passages, 7 proposals and 64 events, each once', () => {
		for (const [entries, count] of [
			[passages, 14],
			[proposals, 7],
			[events, 64]
		] as const) {
			expect(entries).toHaveLength(count);
			expect(new Set(idsOf(entries)).size).toBe(count);
		}
	});

	it('names features that there are', () => {
		expect(passages.flatMap(({ features }) => features).filter(isUnknown)).toEqual([]);
		expect(events.flatMap(({ features }) => features).filter(isUnknown)).toEqual([]);
		const touched = proposals.flatMap(({ effects }) => effects.map(([id]) => id));
		expect(touched.filter(isUnknown)).toEqual([]);
	});

	it('has no words missing', () => {
		const words = [
			...passages.flatMap(({ gist, quotation }) => [gist, quotation]),
			...proposals.flatMap(({ name, summary, extent }) => [name, summary, extent]),
			...events.map(({ title }) => title)
		];
		expect(words.filter((text) => text.trim() === '')).toEqual([]);
	});

	it('says in every language what the files say in it, and else in English', () => {
		const [first] = story.report.passages;
		if (!first) throw new Error('The report has no passages');
		const said = { ...first, gist: { en: 'Talks', uk: 'Переговори' } };
		const told = { ...story, reports: [{ ...story.report, passages: [said] }] };
		expect(storyOutline(told, 'uk').passages[0]?.gist).toBe('Переговори');
		expect(storyOutline(told, 'tr').passages[0]?.gist).toBe('Talks');
	});
});

describe('a second report', () => {
	const second = { ...story.report, id: '2025-04-01-ankara', date: '2025-04-01' };

	it('needs no code: its passages follow, under ids of their own', () => {
		const reports = orderReports([second, story.report], reportDate);
		expect(idsOf(reports)).toEqual([story.report.id, second.id]);
		const both = storyOutline({ ...story, reports }, 'en').passages;
		expect(new Set(idsOf(both)).size).toBe(2 * passages.length);
		expect(both.at(passages.length)).toMatchObject({
			id: '2025-04-01-ankara-p1',
			report: second.id,
			paragraph: 1
		});
	});

	it('cannot stand in for the report of the map’s own date', () => {
		expect(() => orderReports([second], reportDate)).toThrow(
			'geodata/reports: no report of 2025-03-24'
		);
	});
});

describe('passages', () => {
	it('come in the order of the report, on dates', () => {
		expect(passages.map(({ paragraph }) => paragraph)).toEqual(passages.map((_, at) => at + 1));
		expect(passages.filter(({ date }) => !isIsoDate(date))).toEqual([]);
		expect(passages.filter(({ date }) => date > reportDate)).toEqual([]);
	});

	it('name their features and their places, each once', () => {
		for (const { id, features } of passages) {
			expect(new Set(features).size, id).toBe(features.length);
		}
		const talks = passages.find(({ id }) => id === 'p1');
		expect(talks?.features).toContain('riyadh-ritz-carlton');
	});

	it('carry their main quotation, of 12 words at most', () => {
		for (const { id, quotation } of passages) {
			const anchors = story.report.passages.find((one) => one.id === id)?.anchors ?? [];
			expect(anchors.filter(({ isPrimary }) => isPrimary).map(({ exact }) => exact)).toEqual([
				quotation
			]);
			expect(quotation.split(/\s+/).length, id).toBeLessThanOrEqual(12);
		}
	});
});

describe('proposals', () => {
	it('come in the order of the list', () => {
		expect(idsOf(proposals)).toEqual(idsOf(story.proposals));
	});

	it('touch something each, and each thing in one way', () => {
		for (const { id, effects } of proposals) {
			expect(effects.length, id).toBeGreaterThan(0);
			expect(new Set(effects.map(([feature]) => feature)).size, id).toBe(effects.length);
			for (const [, effect] of effects) expect(effectKinds, id).toContain(effect);
		}
	});
});

describe('events', () => {
	it('keep the first day and the kind of their files', () => {
		expect(events.map(({ id, from, kind }) => ({ id, from, kind }))).toEqual(
			story.events.map(({ id, from, kind }) => ({ id, from, kind }))
		);
	});
});
