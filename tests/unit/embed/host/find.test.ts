import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleText } from '../../../../scripts/passages/article-text.ts';
import { reportsFolder } from '../../../../scripts/passages/check.ts';
import { readReports } from '../../../../scripts/passages/reports.ts';
import { findPassages } from '../../../../src/lib/embed/host/find.ts';
import { fold } from '../../../../src/lib/model/quotes/fold.ts';

const asked = readReports(reportsFolder)
	.filter(({ id }) => id === '2025-03-24-riyadh')
	.flatMap(({ passages }) => passages.map(({ id, quotes }) => ({ passage: id, quotes })));

const articles = new URL('../../../fixtures/articles/', import.meta.url);
const textOf = (article: string) =>
	articleText(readFileSync(new URL(`${article}.html`, articles), 'utf8'));

function findIn(text: string) {
	const places: { passage: string; words: string }[] = [];
	const outcome = findPassages(text, asked, (passage, { start, end }) =>
		places.push({ passage, words: fold(text.slice(start, end)).text })
	);
	return { ...outcome, places };
}

const quotesOf = (passage: string) =>
	asked.find((one) => one.passage === passage)?.quotes.map(({ exact }) => fold(exact).text) ?? [];

describe('the passages of an article', () => {
	it('are all there when it has them all', () => {
		const { passages, orphans, places } = findIn(textOf('intact'));

		expect(passages).toEqual(
			asked.map(({ passage, quotes }) => ({
				passage,
				found: quotes.length,
				count: quotes.length,
				words: quotes[0]?.exact
			}))
		);
		expect(orphans).toEqual([]);
		expect(places).toHaveLength(38);
	});

	it.each(['intact', 'edited', 'duplicated', 'empty'])(
		'are found in %s by their own words only',
		(article) => {
			const { passages, orphans, places } = findIn(textOf(article));

			for (const { passage, words } of places) expect(quotesOf(passage)).toContain(words);
			expect(new Set(places.map(({ words }) => words)).size).toBe(places.length);
			expect(places.length + orphans.length).toBe(38);
			for (const { passage, found } of passages)
				expect(found).toBe(places.filter((place) => place.passage === passage).length);
		}
	);

	it('are orphans, with the number of their places, when nothing tells these apart', () => {
		const twice = '\u2029They met the Ukrainians on Sunday.';

		const { orphans } = findIn(twice.repeat(2));

		expect(orphans.find(({ exact }) => exact === 'They met the Ukrainians on Sunday')).toEqual({
			passage: 'p2',
			exact: 'They met the Ukrainians on Sunday',
			places: 2
		});
	});

	it('have the words of the first quotation that is found', () => {
		const { passages } = findIn('allowing the free flow of shipping');

		const words = passages.flatMap((passage) => (passage.found ? passage.words : []));
		expect(words).toEqual(['allowing the free flow of shipping']);
	});
});
