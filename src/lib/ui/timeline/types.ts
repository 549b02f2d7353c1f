import type { IsoDate } from '../../model/types.ts';

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

/** Something with the day on which the strip marks it. */
export type Placed<Happening> = Happening & { readonly date: IsoDate };
