import { readFileSync } from 'node:fs';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { readModel, readStory } from '../../../../src/lib/map/static/data.ts';
import type { Model } from '../../../../src/lib/model/load.ts';
import type { Story } from '../../../../src/lib/model/story-outline.ts';
import CompareMatrix from '../../../../src/lib/ui/story/CompareMatrix.svelte';
import EventList from '../../../../src/lib/ui/story/EventList.svelte';
import People from '../../../../src/lib/ui/story/People.svelte';
import Proposals from '../../../../src/lib/ui/story/Proposals.svelte';
import ReportPassages from '../../../../src/lib/ui/story/ReportPassages.svelte';

const story = readStory();
const model = readModel();

/** Markup without the marks of a page that will come alive. */
function htmlOf(part: Component<{ story: Story; model: Model }>, told = story): string {
	return render(part, { props: { story: told, model } }).body.replaceAll(/<!--.*?-->/g, '');
}

const parts = {
	passages: htmlOf(ReportPassages),
	proposals: htmlOf(Proposals),
	matrix: htmlOf(CompareMatrix),
	people: htmlOf(People),
	events: htmlOf(EventList)
};
const all = Object.values(parts).join('\n');

const idsIn = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '');
const plainText = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

/** The part of the page from one id to the next one of the same kind. */
function section(html: string, id: string): string {
	const start = html.indexOf(` id="${id}"`);
	if (start < 0) throw new Error(`${id}: not on the page`);
	const end = html.indexOf('</article>', start);
	return html.slice(start, end < 0 ? undefined : end);
}

describe('the story before and without JavaScript', () => {
	it('gives everything a place of its own', () => {
		const ids = idsIn(all);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids).toEqual(
			expect.arrayContaining([
				...story.report.passages.map(({ id }) => `passage-${id}`),
				...story.proposals.map(({ id }) => `proposal-${id}`),
				...story.people.map(({ id }) => `person-${id}`),
				...story.events.map(({ id }) => id)
			])
		);
	});

	it('has an end for every anchor, here or in the list of features', () => {
		const ends = new Set([...idsIn(all), ...[...model.byId.keys()].map((id) => `feature-${id}`)]);
		const anchors = [...all.matchAll(/<a[^>]* href="#([^"]+)"/g)].map(([, id]) => id ?? '');
		expect(anchors.length).toBeGreaterThan(200);
		expect(anchors.filter((id) => !ends.has(id))).toEqual([]);
	});

	it('needs neither styles in place nor handlers', () => {
		expect(all).not.toMatch(/ style=| on[a-z]+="/);
	});

	it('leads from each passage to something', () => {
		for (const { id } of story.report.passages) {
			expect(section(parts.passages, `passage-${id}`), id).toMatch(/ href="#/);
		}
	});

	it('quotes each anchor word for word, the main one first', () => {
		const text = plainText(parts.passages).replaceAll('&#39;', "'");
		for (const { id, anchors } of story.report.passages) {
			for (const { exact } of anchors) expect(text).toContain(`“${exact}”`);
			const quotations = section(parts.passages, `passage-${id}`).match(/“[^”]+”/g) ?? [];
			expect(quotations[0]).toBe(`“${anchors.find(({ isPrimary }) => isPrimary)?.exact}”`);
		}
	});

	it('reads a report that is no more than another file', () => {
		const passage = story.report.passages[0];
		if (!passage) throw new Error('the report has no passage');
		const other = {
			...story.report,
			title: { en: 'Another report' },
			date: '2025-04-01',
			passages: [{ ...passage, id: 'p1', gist: { en: 'Another gist' } }]
		};
		const html = htmlOf(ReportPassages, { ...story, report: other });
		expect(plainText(html)).toContain('Another report');
		expect(plainText(html)).toContain('1 April 2025');
		expect(html.match(/data-passage="/g)).toHaveLength(1);
	});
});

describe('proposals', () => {
	it.each(story.proposals.map((one) => [one.id, one] as const))(
		'%s has every clause, passage and effect',
		(id, { clauses, statusNote, stickingPoints }) => {
			const html = section(parts.proposals, `proposal-${id}`);
			const text = plainText(html).replaceAll('&#39;', "'").replaceAll('&amp;', '&');
			expect(text).toContain(statusNote.en);
			for (const { text: said } of stickingPoints) expect(text).toContain(said.en);
			for (const clause of clauses) {
				expect(text).toContain(clause.text.en);
				for (const passage of clause.passages) expect(html).toContain(`href="#passage-${passage}"`);
			}
		}
	);

	it('do not say that a ceasefire at sea was agreed', () => {
		const html = section(parts.proposals, 'proposal-maritime-ceasefire');
		const upToReport = plainText(html.slice(0, html.indexOf('<details')));
		expect(upToReport).toContain('Proposed, not agreed');
		expect(upToReport).toContain('No extent published');
		const agreeing = upToReport.match(/[^.]*\bagree[^.]*/gi) ?? [];
		for (const sentence of agreeing) expect(sentence).toMatch(/\b(not|nothing)\b/i);
	});

	it('keep what came after the report closed', () => {
		for (const details of all.match(/<details[^>]*>/g) ?? []) expect(details).not.toContain('open');
		for (const { id, later } of story.proposals) {
			if (!later) continue;
			const html = section(parts.proposals, `proposal-${id}`);
			const closed = html.indexOf('<details');
			expect(plainText(html.slice(0, closed))).not.toContain(later.summary.en);
			expect(plainText(html.slice(closed))).toContain(later.summary.en);
		}
		const [before = ''] = parts.events.split('<details');
		for (const { id, kind } of story.events) {
			expect(before.includes(` id="${id}"`), id).toBe(kind !== 'later');
		}
	});
});

describe('the comparison', () => {
	const { subjects, proposals } = JSON.parse(
		readFileSync(new URL('../../../../geodata/proposals.json', import.meta.url), 'utf8')
	) as Pick<Story, 'subjects' | 'proposals'>;
	const rows = parts.matrix.split('data-row="').slice(1);
	const cellsOf = (row: string) =>
		[...row.matchAll(/<td data-column="([^"]+)"(?: data-effect="([^"]+)")?/g)].map(
			([, column, effect]) => [column, effect ?? null]
		);

	it('has a cell for each subject and proposal', () => {
		expect(rows.map((row) => row.slice(0, row.indexOf('"')))).toEqual(subjects.map(({ id }) => id));
		for (const row of rows) {
			expect(cellsOf(row).map(([column]) => column)).toEqual(proposals.map(({ id }) => id));
		}
	});

	it('says nothing but what a clause says', () => {
		for (const row of rows) {
			const subject = row.slice(0, row.indexOf('"'));
			for (const [column, effect] of cellsOf(row)) {
				const said = proposals
					.find(({ id }) => id === column)
					?.clauses.flatMap(({ effects }) => effects)
					.filter(({ on }) => on === subject)
					.map((one) => one.effect);
				if (effect === null) expect(said).toEqual([]);
				else expect(said).toContain(effect);
			}
		}
	});
});
