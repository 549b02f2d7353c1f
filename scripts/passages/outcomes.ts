import { findQuote } from '../../src/lib/model/quotes/find.ts';
import { fold } from '../../src/lib/model/quotes/fold.ts';
import { nearestTo, type Candidate } from './nearest.ts';
import type { QuotedReport } from './reports.ts';

/** What became of a quotation in an article. */
export type Outcome =
	| { readonly status: 'unique' | 'by-context' }
	| {
			readonly status: 'lost';
			/** In how many places its words stand. */
			readonly places: number;
			/** Looked for when its words stand nowhere. */
			readonly nearest: Candidate | null;
	  };

/** The outcomes of a report, by its passages. */
export interface ReportOutcomes {
	readonly report: string;
	readonly passages: readonly {
		readonly id: string;
		readonly quotes: readonly (Outcome & { readonly exact: string })[];
	}[];
}

/** Looks for every quotation of some reports in the text of an article. */
export function outcomesOf(text: string, reports: readonly QuotedReport[]): ReportOutcomes[] {
	const folded = fold(text);
	return reports.map(({ id: report, passages }) => ({
		report,
		passages: passages.map(({ id, quotes }) => ({
			id,
			quotes: quotes.map((quote) => {
				const { exact } = quote;
				const found = findQuote(folded, quote);
				if (found.status !== 'orphan') return { exact, status: found.status };
				const places = found.places.length;
				const nearest = places === 0 ? nearestTo(exact, text, folded) : null;
				return { exact, status: 'lost', places, nearest };
			})
		}))
	}));
}
