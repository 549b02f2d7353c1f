import type { DatasetId, IsoDate, LocalisedText, LonLat } from '../types.ts';

/** What a thing is: its dataset, a part of the story, or what a name on the map names. */
export type FindableKind =
	| DatasetId
	| 'people'
	| 'proposals'
	| 'events'
	| 'passages'
	| 'sea'
	| 'inner-sea'
	| 'strait'
	| 'river'
	| 'country'
	| 'region'
	| 'city';

/** Something that a reader may look for. */
export interface Findable {
	/** Unique within its kind. */
	readonly id: string;
	readonly kind: FindableKind;
	/** What the map calls it, in the page's language. */
	readonly title: string;
	/** What its kind is called, in the same language. */
	readonly kindTitle: string;
	/** Other names and spellings of any language and script. */
	readonly spellings: readonly string[];
	/** UN/LOCODE without a space. */
	readonly code?: string;
	/** Words that lead to it without being its name. */
	readonly words?: string;
	/** The day of what happened on one. */
	readonly date?: IsoDate;
	/** Where a name stands that is no feature: `[lon, lat]`. */
	readonly position?: LonLat;
}

/** A name on the map, as far as search reads it. */
export interface NamedPlace {
	readonly id: string;
	readonly kind: string;
	readonly name: LocalisedText;
	readonly position: LonLat;
}

/** How a spelling relates to the name that the map uses. */
type SpellingKind = 'former' | 'transliteration' | 'exonym' | 'common' | 'code';

/** An entry of `geodata/names.json`. */
export interface OtherNames {
	/** Of a feature, label, person or proposal. */
	readonly id: string;
	readonly spellings: readonly {
		readonly text: string;
		readonly kind: SpellingKind;
		readonly note?: LocalisedText;
	}[];
}
