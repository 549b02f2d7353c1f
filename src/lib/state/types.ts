import type { Camera, IsoDate } from '../model/types.ts';

export const panels = ['layers', 'none'] as const;
export type Panel = (typeof panels)[number];

/** What the reader asks for; `auto` follows the reader's system. */
export type ThemeChoice = 'auto' | 'light' | 'dark';

export const loadChoices = ['auto', 'touch', 'eager'] as const;

/** When the engine is loaded: when the page is idle, at the first touch, or at once. */
export type LoadChoice = (typeof loadChoices)[number];

/** Everything that a link to the map says, as one immutable value. */
export interface View {
	/** `null` shows the home bounds. */
	readonly camera: Camera | null;
	readonly date: IsoDate;
	/** Ids of the layers that are switched on, in drawing order. */
	readonly layers: readonly string[];
	/** Id of the selected feature. */
	readonly feature: string | null;
	readonly panel: Panel;
	readonly theme: ThemeChoice;
	readonly legend: boolean;
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
	readonly features: { has(id: string): boolean };
}

/** A value in the URL that could not be used, cut to a length that can be shown. */
export interface UrlProblem {
	readonly key: string;
	readonly value: string;
}
