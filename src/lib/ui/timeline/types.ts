import type { ColourRole } from '../../layers/palette.ts';
import type { IsoDate, Validity } from '../../model/types.ts';

/** Something that happened, in the report, beside it or after it. */
export interface TimelineEvent {
	readonly id: string;
	/** Its first day. */
	readonly from: IsoDate;
	/** In the reader's language. */
	readonly title: string;
	readonly kind: 'report' | 'context' | 'later';
}

export interface TimelineIncident {
	readonly id: string;
	readonly date: IsoDate;
	/** In the reader's language. */
	readonly title: string;
}

/** What held from one day to another: a bar. */
export interface Regime extends Validity {
	readonly id: string;
	/** In the reader's language, short. */
	readonly title: string;
	readonly colour: ColourRole;
	/** Its terms or its dates are not certain: drawn with a broken line. */
	readonly schematic?: boolean;
}

/** Something with the day on which the strip marks it. */
export type Placed<Happening> = Happening & { readonly date: IsoDate };
