import { m } from '../../i18n/paraglide/messages.js';

/** A row of a ranking with its name. */
export interface NamedRank {
	readonly name: string;
	readonly tonnes: number;
	/** Of the whole, which is 1. */
	readonly share: number;
}

/** The first rows of a ranking, and the sum of all others; none where only one would be left out. */
export function firstAndRest<Row extends NamedRank>(
	rows: readonly Row[],
	count: number
): { readonly first: readonly Row[]; readonly rest: readonly Row[]; readonly sum: NamedRank } {
	const rest = rows.length > count + 1 ? rows.slice(count) : [];
	return {
		first: rows.slice(0, rows.length - rest.length),
		rest,
		sum: {
			name: m.trade_others({ count: rest.length }),
			tonnes: rest.reduce((sum, { tonnes }) => sum + tonnes, 0),
			share: rest.reduce((sum, { share }) => sum + share, 0)
		}
	};
}
