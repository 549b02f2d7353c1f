import type { EffectKind, Proposal, Subject } from './story.ts';

/**
 * Kinds of effect, the one that stands for a thing first. Where clauses say different things of one
 * thing, what may be used outranks what is only under rules, and anything said outranks silence.
 */
export const effectKinds: readonly EffectKind[] = ['opens', 'covers', 'excludes', 'unclear'];

/** The one of two kinds that stands for a thing of which both are said. */
export function stronger(one: EffectKind, other: EffectKind): EffectKind {
	return effectKinds.indexOf(one) <= effectKinds.indexOf(other) ? one : other;
}

/** Everything that a proposal speaks of, subjects and features as its clauses name them. */
function saidOf({ clauses }: Proposal): ReadonlyMap<string, EffectKind> {
	const effects = new Map<string, EffectKind>();
	for (const { on, effect } of clauses.flatMap((clause) => clause.effects)) {
		effects.set(on, stronger(effect, effects.get(on) ?? effect));
	}
	return effects;
}

/**
 * What a proposal means for each feature that it touches, by feature id: named by a clause itself or
 * part of a subject that is. Features that it says nothing of are absent; places may be among them.
 */
export function effectsOnFeatures(
	proposal: Proposal,
	subjects: readonly Subject[]
): ReadonlyMap<string, EffectKind> {
	const featuresOf = new Map(subjects.map(({ id, features }) => [id, features]));
	const effects = new Map<string, EffectKind>();
	for (const [on, effect] of saidOf(proposal)) {
		for (const id of featuresOf.get(on) ?? [on]) {
			effects.set(id, stronger(effect, effects.get(id) ?? effect));
		}
	}
	return effects;
}

/** What each proposal means for one subject, by proposal id; `null` where it does not speak of it. */
export interface ComparisonRow {
	readonly subject: Subject;
	readonly effects: ReadonlyMap<string, EffectKind | null>;
}

/** One row for each subject, in the order of the subjects. */
export function comparison(
	proposals: readonly Proposal[],
	subjects: readonly Subject[]
): readonly ComparisonRow[] {
	const columns = proposals.map((proposal) => ({ id: proposal.id, said: saidOf(proposal) }));
	return subjects.map((subject) => ({
		subject,
		effects: new Map(columns.map(({ id, said }) => [id, said.get(subject.id) ?? null]))
	}));
}
