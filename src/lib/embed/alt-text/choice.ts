import { formatDate, formatList } from '../../i18n/format.ts';
import { m } from '../../i18n/paraglide/messages.js';
import type { Lit } from '../../model/story.ts';
import type { PassageOutline, ProposalOutline } from '../../model/story-outline.ts';
import { reportDate } from '../../model/time.ts';
import { statusWord } from '../../i18n/story-words.ts';
import type { Telling } from './telling.ts';
import { firstThatFits, listed } from './words.ts';

/** Proposals that are named in a title; of more, the rest is counted. */
const mostInTitle = 3;

const litCounts: readonly [lit: Lit, word: (inputs: { count: number }) => string][] = [
	['opens', m.alt_count_opens],
	['covers', m.alt_count_covers],
	['excludes', m.alt_count_excludes],
	['unclear', m.alt_count_unclear]
];

const litLists: readonly [lit: Lit, word: (inputs: { names: string }) => string][] = [
	['named', m.alt_lit_named],
	['differs', m.alt_lit_differs],
	['opens', m.alt_lit_opens],
	['covers', m.alt_lit_covers],
	['excludes', m.alt_lit_excludes],
	['unclear', m.alt_lit_unclear]
];

const namesOf = (proposals: readonly ProposalOutline[]) => proposals.map(({ name }) => name);

function withStatus({ name, status }: ProposalOutline): string {
	return m.alt_with_status({ proposal: name, status: statusWord[status]().toLowerCase() });
}

/** The passage, proposal or comparison in a few words; `null` when there is none. */
export function choiceTitle({ compared, proposal, passage }: Telling): string | null {
	if (compared.length > 0) return listed(namesOf(compared), mostInTitle);
	if (proposal) return proposal.name;
	return passage ? m.alt_passage({ paragraph: passage.paragraph }) : null;
}

function shortComparison({ date, compared, litAs, litCount }: Telling): string {
	const differs = litAs('differs').length;
	const texts = [formatList(namesOf(compared)), m.alt_proposals({ count: compared.length })];
	return firstThatFits(
		texts.map((proposals) => m.alt_short_compare({ date, proposals, differs, count: litCount }))
	);
}

function shortProposal({ date, view, litAs }: Telling, proposal: ProposalOutline): string {
	const counts = litCounts
		.map(([lit, word]) => ({ count: litAs(lit).length, word }))
		.filter(({ count }) => count > 0)
		.map(({ count, word }) => word({ count }));
	const findings = counts.length > 0 ? counts.join(', ') : m.alt_no_extent();
	// Its status is that of the report's date, and would be untrue on another.
	const names = view.date === reportDate ? [withStatus(proposal), proposal.name] : [proposal.name];
	return firstThatFits(
		names.map((name) => m.alt_short_proposal({ date, proposal: name, findings }))
	);
}

function shortPassage({ date, litAs }: Telling, { paragraph }: PassageOutline): string {
	const names = litAs('named');
	if (names.length === 0) return m.alt_short_passage_bare({ date, paragraph });
	return firstThatFits(
		names.map((_, dropped) =>
			m.alt_short_passage({ date, paragraph, names: listed(names, names.length - dropped) })
		)
	);
}

/** What the choice shows, in a sentence that is short enough; `null` when nothing is chosen. */
export function shortChoice(telling: Telling): string | null {
	const { compared, proposal, passage } = telling;
	if (compared.length > 0) return shortComparison(telling);
	if (proposal) return shortProposal(telling, proposal);
	return passage ? shortPassage(telling, passage) : null;
}

function introduction({ compared, proposal, passage }: Telling): readonly string[] {
	if (compared.length > 0) {
		return [m.alt_long_compare({ proposals: compared.map(withStatus).join('; ') })];
	}
	if (proposal) {
		const { name, summary, status, extent } = proposal;
		const date = formatDate(reportDate);
		return [
			m.alt_long_proposal({ proposal: name, summary, date, status: statusWord[status](), extent })
		];
	}
	if (!passage) return [];
	return [m.alt_long_passage({ paragraph: passage.paragraph, gist: passage.gist })];
}

/** What is chosen and what it lights up, at length. */
export function choiceSentences(telling: Telling): readonly string[] {
	const lit = litLists
		.map(([kind, word]) => ({ names: telling.litAs(kind), word }))
		.filter(({ names }) => names.length > 0)
		.map(({ names, word }) => word({ names: listed(names) }));
	const { feature } = telling;
	return [
		...introduction(telling),
		...lit,
		...(feature ? [m.alt_chosen_feature({ name: feature })] : [])
	];
}
