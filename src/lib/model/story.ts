import type { IsoDate, LocalisedText, Validity } from './types.ts';

/** The state that a person speaks for, as ISO 3166-1 alpha-2. */
export type Side = 'RU' | 'UA' | 'US';

/** Someone whom a report names, as they were on its date. */
export interface Person {
	/** The surname, e.g. `umerov`. */
	readonly id: string;
	readonly name: LocalisedText;
	readonly side: Side;
	/** Office on the date of the report. */
	readonly role: LocalisedText;
	/** Paragraphs that name the person; see `StoryEvent.paragraphs`. */
	readonly paragraphs: readonly number[];
	readonly note: LocalisedText | null;
	/** Ids in `geodata/sources.json`, here as everywhere below. */
	readonly sources: readonly string[];
}

/** How a proposal stood at the close of the report's date. */
export type ProposalStatus =
	| 'proposed'
	| 'agreed-in-principle'
	| 'in-force'
	| 'in-force-disputed'
	| 'rejected'
	| 'ended'
	| 'lapsed';

/**
 * What a clause means for a thing: its rules hold there, ships or goods may use it, it is left
 * out, or no text says.
 */
export type EffectKind = 'covers' | 'opens' | 'excludes' | 'unclear';

/** Why a feature stands out: a passage names it, what a proposal means for it, or that several differ. */
export type Lit = 'named' | EffectKind | 'differs';

export interface Effect {
	/** Id of a feature of any dataset, or of a `Subject`. */
	readonly on: string;
	readonly effect: EffectKind;
	/** What the text says, or that it says nothing. */
	readonly note: LocalisedText | null;
}

/** One term of a proposal. Its id is unique over all proposals. */
export interface Clause {
	readonly id: string;
	readonly text: LocalisedText;
	/** None for terms of time or money. */
	readonly effects: readonly Effect[];
	/** Ids of passages of the report of `reportDate` that speak of it, at least one. */
	readonly passages: readonly string[];
	readonly sources: readonly string[];
}

/** Our own words on something, with their sources. */
export interface SourcedText {
	readonly text: LocalisedText;
	readonly sources: readonly string[];
}

/** A plan for the sea or for a ceasefire; `from` and `to` say when it stood. */
export interface Proposal extends Validity {
	readonly id: string;
	readonly name: LocalisedText;
	/** For narrow columns. */
	readonly shortName: LocalisedText;
	readonly proposer: LocalisedText;
	/** Day on which it was put forward or signed. */
	readonly from: IsoDate;
	readonly status: ProposalStatus;
	readonly statusNote: LocalisedText;
	readonly summary: LocalisedText;
	/** What can be drawn of it. With `none`, the map says so instead of drawing. */
	readonly extent: {
		readonly kind: 'published' | 'schematic' | 'none';
		readonly note: LocalisedText;
	};
	readonly clauses: readonly Clause[];
	readonly stickingPoints: readonly SourcedText[];
	readonly sources: readonly string[];
	/** What came after the report; shown apart, when asked for. */
	readonly later: {
		readonly summary: LocalisedText;
		readonly sources: readonly string[];
	} | null;
}

/** A row of the comparison: a group of features, or a thing that no dataset draws. */
export interface Subject {
	readonly id: string;
	readonly kind: 'ports' | 'corridors' | 'areas' | 'facilities';
	readonly name: LocalisedText;
	/** Ids of features; empty where nothing can be drawn. */
	readonly features: readonly string[];
}

/** Something that happened on a day or in a month, `[from, to)`. */
export interface StoryEvent {
	/** `event-<first day>-<what>`. */
	readonly id: string;
	readonly title: LocalisedText;
	/** Its day; of a month, the first day. */
	readonly from: IsoDate;
	/** First day on which it was over. */
	readonly to: IsoDate;
	readonly precision: 'day' | 'month';
	/** In the report, before it and not in it, or after it. */
	readonly kind: 'report' | 'context' | 'later';
	/**
	 * Paragraphs of the report of `reportDate` that speak of it, counted from 1. What another report
	 * says of it follows from that report's links.
	 */
	readonly paragraphs: readonly number[];
	/** Ids of features of any dataset. */
	readonly features: readonly string[];
	readonly proposals: readonly string[];
	readonly sources: readonly string[];
	readonly note: LocalisedText | null;
}

/** What words of a report lead to, by id. */
export interface PassageLinks {
	/** Features of any dataset but places. */
	readonly features: readonly string[];
	/** Features of the dataset `places`. */
	readonly places: readonly string[];
	readonly people: readonly string[];
	readonly proposals: readonly string[];
	readonly events: readonly string[];
}

/** A quotation as a W3C TextQuoteSelector, with the characters of the print. */
export interface Anchor {
	/** At most 12 words; once in its report. */
	readonly exact: string;
	/** Up to 5 words before it in its paragraph; empty where it opens the paragraph. */
	readonly prefix: string;
	/** Up to 5 words after it in its paragraph; bare punctuation or empty where it ends it. */
	readonly suffix: string;
	/** Is it the one that stands for its passage? Each passage has one. */
	readonly isPrimary: boolean;
	/** Part of the links of the passage. */
	readonly links: PassageLinks;
}

/** How one party puts what a passage reports. */
export interface Reading extends SourcedText {
	/** Who, and when. */
	readonly who: LocalisedText;
}

/** One paragraph of a report. */
export interface Passage {
	/** `p1`, `p2`, …: unique in its report. */
	readonly id: string;
	/** Counted from 1. */
	readonly paragraph: number;
	/** Date at which the map shows what it speaks of. */
	readonly date: IsoDate;
	/** What it says, in our own words. */
	readonly gist: LocalisedText;
	/** What the map adds to it. */
	readonly note: LocalisedText | null;
	/** In the order of the text. */
	readonly anchors: readonly Anchor[];
	readonly links: PassageLinks;
	/** Where the parties' own accounts differ from the report. */
	readonly readings: readonly Reading[];
}

/** A report tied to the map; a file in `geodata/reports/` named like its id. Its text is not here. */
export interface Report {
	readonly id: string;
	readonly title: LocalisedText;
	readonly date: IsoDate;
	readonly note: LocalisedText | null;
	readonly passages: readonly Passage[];
}
