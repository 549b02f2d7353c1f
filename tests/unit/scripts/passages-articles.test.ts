import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleText } from '../../../scripts/passages/article-text.ts';
import { reportsFolder } from '../../../scripts/passages/check.ts';
import { outcomesOf } from '../../../scripts/passages/outcomes.ts';
import { readReports } from '../../../scripts/passages/reports.ts';
import { findQuote, type TextQuote } from '../../../src/lib/model/quotes/find.ts';
import { fold } from '../../../src/lib/model/quotes/fold.ts';

const report = readReports(reportsFolder).filter(({ id }) => id === '2025-03-24-riyadh');
const quotes = report.flatMap(({ passages }) => passages.flatMap((passage) => passage.quotes));

const articles = new URL('../../fixtures/articles/', import.meta.url);
const textOf = (article: string) =>
	articleText(readFileSync(new URL(`${article}.html`, articles), 'utf8'));

/** Outcomes by quotation, in short: how it was found, or what it is lost to. */
function outcomesIn(text: string): Record<string, string> {
	const outcomes = outcomesOf(text, report).flatMap(({ passages }) =>
		passages.flatMap((passage) => passage.quotes)
	);
	return Object.fromEntries(
		outcomes.map((outcome) => {
			if (outcome.status !== 'lost') return [outcome.exact, outcome.status];
			const { places, nearest } = outcome;
			if (places > 0) return [outcome.exact, `lost in ${places}`];
			return [outcome.exact, nearest ? `${nearest.differing}: ${nearest.words}` : 'lost'];
		})
	);
}

/** Every quotation is found once, but for those named. */
const expected = (exceptions: Record<string, string>) => ({
	...Object.fromEntries(quotes.map(({ exact }) => [exact, 'unique'])),
	...exceptions
});

function quoteOf(exact: string): TextQuote {
	const quote = quotes.find((candidate) => candidate.exact === exact);
	if (!quote) throw new Error(`The report does not quote "${exact}".`);
	return quote;
}

it('looks for all 38 quotations of the report', () => {
	expect(new Set(quotes.map(({ exact }) => exact)).size).toBe(38);
});

describe('in an article that has them all, in nested markup and every typography', () => {
	const text = textOf('intact');

	it('finds each once', () => {
		expect(outcomesIn(text)).toEqual(expected({}));
	});

	it('finds each where its words stand, in the order of the report', () => {
		const starts = quotes.map((quote) => {
			const found = findQuote(text, quote);
			if (found.status === 'orphan') throw new Error(`"${quote.exact}" is lost.`);
			expect(fold(text.slice(found.start, found.end)).text).toBe(fold(quote.exact).text);
			return found.start;
		});
		expect(starts).toEqual(starts.toSorted((one, other) => one - other));
	});
});

describe('in an article whose sentences were edited', () => {
	it('finds those that are left and shows the nearest words for the others', () => {
		expect(outcomesIn(textOf('edited'))).toEqual(
			expected({
				'kicked off on Monday at the Ritz-Carlton hotel in Riyadh':
					'6: kicked off on Monday at the Ritz-Carlton hotel in',
				'one day after similar negotiations took place':
					'4: two days after similar negotiations took place',
				'adviser to the director of the Federal Security Service Sergey Beseda':
					'1: adviser to the director of the Federal Security Service, Sergey Beseda',
				'Michael Anton, a senior State Department official':
					'4: Mike Anton, a senior State Department official',
				'They met the Ukrainians on Sunday': '1: They met the Ukrainians ¶ on Sunday',
				'spoke separately with both Ukrainian President Volodymyr Zelenskyy and Russian President':
					'1: spoke separately with both Ukrainian President Volodymyr Zelensky and Russian President',
				'Russian Presidential Aide Yury Ushakov': '3: russian presidential aide Yury Ushakov',
				'would address reviving the Black Sea Grain Initiative':
					'9: would address the Black Sea Grain Initiative',
				'agreement on this in their recent phone call':
					'3: disagreement on this in their recent phone call',
				'a vital corridor for global trade': '2: a vital corridor for global traders',
				'grain exports from Ukraine and Russia': '8: grain from Ukraine and Russia',
				'brokered by the UN and Turkey': '3: brokered by the UN and Türkiye',
				'it collapsed in 2023 after Russia withdrew':
					'1: it collapsed in 2022 after Russia withdrew',
				'quoting unmet demands on its own exports': 'lost',
				'reach a maritime ceasefire in the Black Sea':
					'1: reach a maritime ceasefire in the Black1 Sea',
				'White House National Security adviser Mike Waltz':
					'1: White House National Security Adviser Mike Waltz',
				"Ukraine's Defence Minister Rustem Umerov": '1: Ukraines Defence Minister Rustem Umerov',
				'proposals to protect energy centres and critical infrastructure':
					'2: proposals to protect energy centers and critical infrastructure',
				'Last Tuesday, Mr Putin agreed': '1: Last Tuesday Mr Putin agreed',
				"stop attacks on each other's energy infrastructure for 30 days":
					"1: stop attacks on each other's energy infrastructure for 130 days",
				'fell short of the broader ceasefire': '3: fell short of a broader ceasefire',
				'paused hostilities entirely for 30 days': '1: paused hostilities entirely for 30days',
				'Russian troops continue their slow advance in eastern Ukraine':
					'5: Russian troops continue their advance in eastern Ukraine',
				'held last month in Saudi Arabia': '4: held this month in Saudi Arabia',
				'meeting between delegations from Kyiv and Washington earlier this month': 'lost'
			})
		);
	});
});

describe('in an article with repeated sentences', () => {
	const text = textOf('duplicated');

	it('finds those that stand once or have a context of their own, and loses the others', () => {
		expect(outcomesIn(text)).toEqual(
			expected({
				'They met the Ukrainians on Sunday': 'lost in 2',
				'three-year military campaign in Ukraine': 'lost in 3',
				'Russian Presidential Aide Yury Ushakov': 'by-context',
				'a vital corridor for global trade': 'by-context',
				'reach a maritime ceasefire in the Black Sea': 'by-context',
				'assembled in the same facility in Riyadh': 'by-context',
				'proposals to protect energy centres and critical infrastructure': 'lost in 2',
				'paused hostilities entirely for 30 days': 'lost in 3',
				'reported continued air strikes': 'lost in 2',
				'Russian troops continue their slow advance in eastern Ukraine': 'lost in 2',
				'a region Moscow claims to have annexed': 'lost in 2'
			})
		);
	});

	it.each([
		['Russian Presidential Aide Yury Ushakov', 'The same ', ' said earlier what'],
		['a vital corridor for global trade', 'the region is ', '. Think of'],
		['reach a maritime ceasefire in the Black Sea', 'They want to ', ', allowing the ships'],
		['assembled in the same facility in Riyadh', 'that delegations were ', '.']
	])('finds “%s” in its own context', (exact, before, after) => {
		const found = findQuote(text, quoteOf(exact));
		if (found.status === 'orphan') throw new Error('It is lost.');
		expect(fold(text.slice(0, found.start)).text.endsWith(before)).toBe(true);
		expect(fold(text.slice(found.end)).text.startsWith(after)).toBe(true);
	});
});

it('loses every quotation in a text that is empty', () => {
	expect(outcomesIn('')).toEqual(Object.fromEntries(quotes.map(({ exact }) => [exact, 'lost'])));
});
