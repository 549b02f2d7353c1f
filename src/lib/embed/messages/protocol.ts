import type { TextQuote } from '../../model/quotes/find.ts';

/** Who speaks: an embedded map, or the script of the page that it stands in. */
export const embedSender = 'black-sea-corridors';
export const hostSender = 'black-sea-corridors-host';

/** Grows when an old reader would misread a message; others are left alone by both sides. */
export const protocolVersion = 1;

/** A passage of the report with the quotations by which an article has it, the main one first. */
export interface PassageQuotes {
	readonly passage: string;
	readonly quotes: readonly TextQuote[];
}

/** What an article has of a passage: how many of its quotations were found, of how many. */
export interface FoundPassage {
	readonly passage: string;
	readonly found: number;
	readonly count: number;
}

/** What an embedded map tells its host, by name. */
export interface EmbedEvents {
	/** It hears methods from now on. Comes at the start and in answer to `hello`. */
	ready: { readonly search: string };
	/** The reader changed the view; `search` is its query string, with `?`, or empty. */
	state: { readonly search: string };
	'feature.click': { readonly feature: string; readonly name: string };
	/** Every passage of the report; in answer to `hello` with `passages`. */
	passages: { readonly passages: readonly PassageQuotes[] };
	/** The reader chose a passage and asks the host to show it in the article. */
	'passage.request': PassageQuotes;
	/** Proposals over the map now: none, one, or several that are compared. */
	'proposal.change': { readonly proposals: readonly string[] };
	/** Something could not be used; `detail` is English, for developers. */
	error: { readonly detail: string };
}

/** What a host asks of an embedded map, by name. */
export interface HostMethods {
	/** Asks for `ready`, and with `passages` for the quotations of the report. */
	hello: { readonly passages: boolean };
	/** A query string of the explorer, see the README; what it leaves out becomes the default. */
	setState: { readonly search: string };
	setLayers: { readonly layers: readonly string[] };
	/** `null` lets go. */
	selectFeature: { readonly feature: string | null };
	selectPassage: { readonly passage: string | null };
	/** ISO 8601, `2022-09-01`. */
	setDate: { readonly date: string };
	setTheme: { readonly theme: 'auto' | 'light' | 'dark' };
	/** What the article has of the passages, also as the answer to `passage.request`. */
	highlightPassages: { readonly passages: readonly FoundPassage[] };
}

export type EmbedEvent = {
	[Name in keyof EmbedEvents]: { readonly event: Name; readonly data: EmbedEvents[Name] };
}[keyof EmbedEvents];

export type HostMethod = {
	[Name in keyof HostMethods]: { readonly method: Name; readonly params: HostMethods[Name] };
}[keyof HostMethods];

/**
 * A message as it is posted. `id` names one loaded map: it makes it up, tells it with `ready`, and
 * heeds no method without it but `hello`. In a frame without an origin it stands in for the origin.
 */
export type EmbedMessage = EmbedEvent & {
	readonly sender: typeof embedSender;
	readonly v: number;
	readonly id: string;
};
export type HostMessage = HostMethod & {
	readonly sender: typeof hostSender;
	readonly v: number;
	readonly id: string;
};
