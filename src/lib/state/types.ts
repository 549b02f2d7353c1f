import type { Camera, IsoDate } from '../model/types.ts';

/** Sections of the panel. */
export const panels = [
	'report',
	'proposals',
	'timeline',
	'trade',
	'route',
	'layers',
	'none'
] as const;
export type Panel = (typeof panels)[number];

/** What the reader asks for; `auto` follows the reader's system. */
export type ThemeChoice = 'auto' | 'light' | 'dark';

export const loadChoices = ['auto', 'touch', 'eager'] as const;

/** When the engine is loaded: when the page is idle, at the first touch, or at once. */
export type LoadChoice = (typeof loadChoices)[number];

/** A way that is asked for: ids of two different ends, ports or stretches of the Turkish Straits. */
export type RouteEnds = readonly [from: string, to: string];

/** Everything that a link to the map says, as one immutable value. */
export interface View {
	/** `null` shows the home bounds. */
	readonly camera: Camera | null;
	readonly date: IsoDate;
	/** Ids of the layers that are switched on, in drawing order. */
	readonly layers: readonly string[];
	/** Id of the selected feature. */
	readonly feature: string | null;
	/** Id of the passage of the report that is lit up. */
	readonly passage: string | null;
	/** Id of the proposal that is laid over the map. */
	readonly proposal: string | null;
	/** Ids of two or more proposals that are compared, or none. */
	readonly compare: readonly string[];
	readonly panel: Panel;
	/** The way that is looked for. */
	readonly route: RouteEnds | null;
	/** Speed of the ship on it, in knots. */
	readonly speed: number;
	readonly theme: ThemeChoice;
	readonly legend: boolean;
	readonly timeline: boolean;
	readonly controls: boolean;
	readonly load: LoadChoice;
	/** The engine is never loaded. */
	readonly isStatic: boolean;
}

/** What the codec checks ids against. */
export interface KnownIds {
	/** Every layer, in drawing order. */
	readonly layers: readonly string[];
	/** Layers that are shown when the URL names none. */
	readonly defaultLayers: readonly string[];
	/**
	 * Section that is open when the URL names none: none of them in a frame of an article. A route
	 * opens its own.
	 */
	readonly defaultPanel: Panel;
	readonly features: { has(id: string): boolean };
	/** Where a route can begin and end. */
	readonly routeEnds: { has(id: string): boolean };
	readonly passages: { has(id: string): boolean };
	/** Every proposal, in the order of the list. */
	readonly proposals: readonly string[];
}

/** A value in the URL that could not be used, cut to a length that can be shown. */
export interface UrlProblem {
	readonly key: string;
	readonly value: string;
}
