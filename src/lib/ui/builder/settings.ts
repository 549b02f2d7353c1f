import type { UrlProblem } from '../../state/types.ts';

/** What the builder knows beyond the view, as one immutable value. `null` is the builder's own. */
export interface Settings {
	/** `null` fills the column. */
	readonly widthPx: number | null;
	readonly heightPx: number | null;
	/** Name of the frame. */
	readonly title: string | null;
	/** Short text of the picture. */
	readonly alt: string | null;
	/** Long text. */
	readonly description: string | null;
	/** Absolute address of a picture of this view. */
	readonly picture: string | null;
}

export const noSettings: Settings = {
	widthPx: null,
	heightPx: null,
	title: null,
	alt: null,
	description: null,
	picture: null
};

/** Least and greatest side of a frame, in CSS px: less shows no map, more no article has. */
export const sides = { leastPx: 240, mostPx: 2400 } as const;

/** Longest texts, in characters. */
export const longest = { title: 200, alt: 400, description: 4000, picture: 1000 } as const;

/** A side of the frame, or `null` when it is no whole number or out of reason. */
export function readSide(text: string): number | null {
	if (!/^\d{1,5}$/.test(text)) return null;
	const px = Number(text);
	return px >= sides.leastPx && px <= sides.mostPx ? px : null;
}

/** The absolute address of a picture on the web, or `null`. */
export function readPicture(text: string): string | null {
	if (text.length > longest.picture) return null;
	const url = URL.parse(text.trim());
	return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

const readText = (most: number) => (text: string) =>
	text.trim() !== '' && text.length <= most ? text : null;

/** Each key of the builder's address: the setting, and how its text is read. */
const fields: Readonly<
	Record<string, readonly [name: keyof Settings, read: (text: string) => string | number | null]>
> = {
	width: ['widthPx', readSide],
	height: ['heightPx', readSide],
	title: ['title', readText(longest.title)],
	alt: ['alt', readText(longest.alt)],
	description: ['description', readText(longest.description)],
	picture: ['picture', readPicture]
};

const shownLength = 40;

interface ReadSettings {
	readonly settings: Settings;
	/** Pairs that are none of the builder's. */
	readonly others: readonly string[];
	readonly problems: readonly UrlProblem[];
}

/** Reads pairs `key=value` that are not of the view; of repeated keys the first counts. */
export function parseSettings(pairs: readonly string[]): ReadSettings {
	let settings = noSettings;
	const others: string[] = [];
	const problems: UrlProblem[] = [];
	const seen = new Set<string>();
	for (const pair of pairs) {
		const [[key, text] = ['', '']] = new URLSearchParams(pair);
		const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
		if (!field) others.push(pair);
		if (!field || seen.has(key)) continue;
		seen.add(key);
		const [name, read] = field;
		const value = read(text);
		if (value !== null) settings = { ...settings, [name]: value };
		else if (text !== '') problems.push({ key, value: text.slice(0, shownLength) });
	}
	return { settings, others, problems };
}

/** The same as pairs; what is the builder's own is left out. */
export function formatSettings(settings: Settings): readonly string[] {
	return Object.entries(fields).flatMap(([key, [name]]) => {
		const value = settings[name];
		return value === null ? [] : [`${key}=${encodeURIComponent(value)}`];
	});
}
