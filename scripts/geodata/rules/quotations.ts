import { articleText } from '../article.ts';
import { objectsIn, passagesOf, reportsOf } from '../story.ts';
import { defineRule, type GeodataContext } from '../types.ts';

const longestQuotation = 12;
const longestContext = 5;
/** On one side at least, the context needs as many to tell two places apart. */
const shortestContext = 2;

/** Words hold a letter or a digit; punctuation that stands alone is none. */
const wordsIn = (text: string): number =>
	text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

interface Quotation {
	readonly file: string;
	readonly report: string;
	/** Id of the passage. */
	readonly id: string;
	readonly exact: string;
	readonly prefix: string;
	readonly suffix: string;
}

function* quotationsOf(context: GeodataContext): Generator<Quotation> {
	for (const report of reportsOf(context))
		for (const { file, id, value } of passagesOf(report))
			for (const { exact, prefix, suffix } of objectsIn(value['anchors']))
				yield {
					file,
					report: report.id,
					id,
					exact: asText(exact),
					prefix: asText(prefix),
					suffix: asText(suffix)
				};
}

/** Quotations stay quotations: at most 12 words, with at most 5 on each side to tell them apart. */
export const quotation = defineRule('quotation', function* (context) {
	for (const { file, id, exact, prefix, suffix } of quotationsOf(context)) {
		const length = wordsIn(exact);
		if (length > longestQuotation)
			yield { file, id, message: `"${exact}" has ${length} words; at most ${longestQuotation}` };
		for (const [side, words] of Object.entries({ prefix, suffix }))
			if (wordsIn(words) > longestContext)
				yield {
					file,
					id,
					message: `${side} "${words.trim()}" has more than ${longestContext} words`
				};
		if (Math.max(wordsIn(prefix), wordsIn(suffix)) < shortestContext)
			yield { file, id, message: `"${exact}" has no prefix or suffix of ${shortestContext} words` };
	}
	for (const { file, id, value } of reportsOf(context).flatMap(passagesOf)) {
		const count = objectsIn(value['anchors']).filter(
			(anchor) => anchor['isPrimary'] === true
		).length;
		if (count !== 1) yield { file, id, message: `has ${count} primary quotations instead of one` };
	}
});

const countIn = (text: string, words: string): number => text.split(words).length - 1;

/**
 * A quotation means one place: no other quotation of its report holds it, and the report's article
 * in `tests/fixtures/articles/`, if there is one, holds it once.
 */
export const anchorUnique = defineRule('anchor-unique', function* (context) {
	const quotations = [...quotationsOf(context)].filter(({ exact }) => exact !== '');
	for (const one of quotations) {
		const { file, id, report, exact } = one;
		const twin = quotations.find(
			(other) => other !== one && other.report === report && other.exact.includes(exact)
		);
		if (twin) yield { file, id, message: `"${exact}" stands in a quotation of ${twin.id} as well` };
		const article = context.files.get(`articles/${report}.html`);
		if (!article) continue;
		const count = countIn(articleText(article.text), exact);
		if (count !== 1)
			yield {
				file,
				id,
				message: `"${exact}" stands ${count} times in its article instead of once`
			};
	}
});
