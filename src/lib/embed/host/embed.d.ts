/** Types of the element that `embed.js` defines. Copy this file, or refer to it by its address. */

export type BlackSeaMapTheme = 'auto' | 'light' | 'dark';

/** A passage of the report, and how many of its quotations the article has. */
export interface BlackSeaMapPassage {
	readonly passage: string;
	/** Quotations found, of `count`. */
	readonly found: number;
	readonly count: number;
	/** Words of the first quotation that was found; empty without one. */
	readonly words: string;
}

/** A quotation that is not linked. */
export interface BlackSeaMapOrphan {
	readonly passage: string;
	readonly exact: string;
	/** In how many places its words stand: in none, or in several that nothing tells apart. */
	readonly places: number;
}

/** Events of the element and their details. They bubble. Texts are plain, never HTML. */
export interface BlackSeaMapEvents {
	/** A map was loaded, or asked again: it hears methods from now on. */
	'black-sea-map:ready': CustomEvent<{ readonly search: string }>;
	/** The reader changed the view: its query string, with `?`, or empty. */
	'black-sea-map:state': CustomEvent<{ readonly search: string }>;
	'black-sea-map:feature-click': CustomEvent<{ readonly feature: string; readonly name: string }>;
	/** Proposals over the map: none, one, or several that are compared. */
	'black-sea-map:proposal-change': CustomEvent<{ readonly proposals: readonly string[] }>;
	/** The reader chose a passage in the map. `preventDefault()` keeps the page from scrolling to it. */
	'black-sea-map:passage-request': CustomEvent<{ readonly passage: string }>;
	/** The article was looked through: at first, and when its passages have changed. */
	'black-sea-map:passages': CustomEvent<{
		readonly passages: readonly BlackSeaMapPassage[];
		readonly orphans: readonly BlackSeaMapOrphan[];
	}>;
	/** Something could not be used; English, for developers. */
	'black-sea-map:error': CustomEvent<{ readonly detail: string }>;
}

/** `<black-sea-map>`. Its methods do nothing before `black-sea-map:ready`. */
export interface BlackSeaMapElement extends HTMLElement {
	/** A query string of the explorer; what it leaves out becomes the default. */
	setState(search: string): void;
	setLayers(layers: readonly string[]): void;
	/** A date, ISO 8601: `2022-09-01`. */
	setDate(date: string): void;
	/** Id of a feature; `null` lets go. */
	selectFeature(feature: string | null): void;
	/** Id of a passage; `null` lets go. */
	selectPassage(passage: string | null): void;
	/** Sets the attribute `theme`. */
	setTheme(theme: BlackSeaMapTheme): void;
}

declare global {
	interface HTMLElementTagNameMap {
		'black-sea-map': BlackSeaMapElement;
	}
	// Merged by name, so that `addEventListener` knows the details.
	// eslint-disable-next-line @typescript-eslint/no-empty-object-type
	interface HTMLElementEventMap extends BlackSeaMapEvents {}
}
