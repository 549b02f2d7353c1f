import { formatList } from '../../i18n/format.ts';
import { m } from '../../i18n/paraglide/messages.js';

/** Longest short text, in characters: screen readers say it at one go. */
export const shortLimit = 150;

/** Names that a listener keeps in mind; of more, the rest is counted. */
export const mostNames = 8;

/** Names in a sentence: the first ones by name, the others by number. */
export function listed(names: readonly string[], most = mostNames): string {
	if (names.length <= most) return formatList(names);
	return m.alt_more({ names: names.slice(0, most).join(', '), count: names.length - most });
}

/** The first of these texts that is short enough, or the last one. */
export function firstThatFits(texts: readonly string[]): string {
	return texts.find(({ length }) => length <= shortLimit) ?? texts.at(-1) ?? '';
}

/** A list without its last 0, 1, 2 … entries, down to its first alone. */
export function shrinking<Entry>(entries: readonly Entry[]): readonly (readonly Entry[])[] {
	return entries.map((_, dropped) => entries.slice(0, entries.length - dropped));
}
