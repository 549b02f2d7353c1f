import type { DestinationRank } from './ranks.ts';
import { firstAndRest, type NamedRank } from './with-rest.ts';

/** Kinds of ground of a bar's parts: full, tinted, hollow. */
type PartKind = 'corn' | 'wheat' | 'other';

/** A row of a chart of bars. */
export interface BarRow extends NamedRank {
	/** Shares of the bar from its start on, which are 1 together; without them it is all of one ground. */
	readonly parts?: readonly (readonly [share: number, kind: PartKind])[];
}

const partsOf = (corn: number, wheat: number): BarRow['parts'] => [
	[corn, 'corn'],
	[wheat, 'wheat'],
	[1 - corn - wheat, 'other']
];

/** The kinds of food that were most, and all others, hollow, in one. */
export function commodityBars(ranks: readonly NamedRank[], count: number): readonly BarRow[] {
	const { first, rest, sum } = firstAndRest(ranks, count);
	return rest.length > 0 ? [...first, { ...sum, parts: [[1, 'other']] }] : first;
}

/** The countries that took most, and all others in one, each bar parted into maize, wheat and the rest. */
export function destinationBars(
	ranks: readonly (DestinationRank & NamedRank)[],
	count: number
): readonly BarRow[] {
	const { first, rest, sum } = firstAndRest(ranks, count);
	const rows = first.map((rank) => ({ ...rank, parts: partsOf(rank.corn, rank.wheat) }));
	if (rest.length === 0) return rows;
	const shareOf = (kind: 'corn' | 'wheat') =>
		rest.reduce((tonnes, rank) => tonnes + rank[kind] * rank.tonnes, 0) / sum.tonnes;
	return [...rows, { ...sum, parts: partsOf(shareOf('corn'), shareOf('wheat')) }];
}
