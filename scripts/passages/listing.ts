import type { Outcome, ReportOutcomes } from './outcomes.ts';

const labels = {
	unique: 'found once',
	'by-context': 'found by its context',
	lost: 'lost'
} as const;

const labelWidth = Math.max(...Object.values(labels).map((label) => label.length));

/** Why a quotation is lost, and what the editor may look at. */
function remark(outcome: Outcome): string {
	if (outcome.status !== 'lost') return '';
	const { places, nearest } = outcome;
	if (places > 0) return `; stands ${places} times, and its context does not tell which is meant`;
	if (!nearest) return '; nothing is like it';
	const { words, differing, length } = nearest;
	return `; nearest, not chosen: “${words}” (${differing} of ${length} characters differ)`;
}

function sum(outcomes: readonly Outcome[]): string {
	const count = (status: Outcome['status']) =>
		outcomes.filter((outcome) => outcome.status === status).length;
	const total = `${outcomes.length} ${outcomes.length === 1 ? 'quotation' : 'quotations'}`;
	const found = `${count('unique')} found once, ${count('by-context')} found by context`;
	return `${total}: ${found}, ${count('lost')} lost`;
}

/** Every outcome of some reports, one after the other. */
export function everyOutcome(reports: readonly ReportOutcomes[]): Outcome[] {
	return reports.flatMap(({ passages }) => passages.flatMap(({ quotes }) => quotes));
}

/** One line a quotation, under its passage and report, and a sum. */
export function listingOf(reports: readonly ReportOutcomes[]): string[] {
	const lines = reports.flatMap(({ report, passages }) => [
		report,
		...passages.flatMap(({ id, quotes }) => [
			`  ${id}`,
			...quotes.map((quote) => {
				const label = labels[quote.status].padEnd(labelWidth);
				return `    ${label}  “${quote.exact}”${remark(quote)}`;
			})
		])
	]);
	return [...lines, sum(everyOutcome(reports))];
}
