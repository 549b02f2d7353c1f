import { fields } from './fields.ts';
import type { KnownIds, UrlProblem, View } from './types.ts';

/** What a query string says: the view, the keys of others, and what could not be read. */
export interface ParsedUrl {
	readonly view: View;
	/** Pairs with unknown keys, as they were written. */
	readonly others: readonly string[];
	/** At most two for each known key: its value, and its first repetition. */
	readonly problems: readonly UrlProblem[];
}

const fieldOfKey = new Map(fields.map((field) => [field.key, field]));

/** Form decoding that leaves text alone when its percent signs mean nothing. */
function decode(text: string): string {
	const spaced = text.replaceAll('+', ' ');
	try {
		return decodeURIComponent(spaced);
	} catch {
		return spaced;
	}
}

function encode(text: string): string {
	return encodeURIComponent(text).replaceAll('%2C', ',');
}

const shownLength = 40;

/** Cuts a stranger's text to what can be shown; characters that are not seen could turn the line round. */
function shorten(text: string): string {
	const seen = Array.from(text.slice(0, 4 * shownLength).replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ''));
	return seen.length > shownLength ? `${seen.slice(0, shownLength).join('')}…` : seen.join('');
}

/** The view of a link that says nothing. */
export function initialView(known: KnownIds): View {
	return Object.fromEntries(fields.map(({ name, initial }) => [name, initial(known)])) as never;
}

/**
 * Reads a query string, with or without its `?`. Never throws: what cannot be read falls back and
 * is a problem. Of repeated keys the first counts. An empty value counts as absent, but for
 * `layers`, where it means none.
 */
export function parse(search: string, known: KnownIds): ParsedUrl {
	const read = new Map<string, unknown>();
	const seen = new Map<string, number>();
	const others: string[] = [];
	const problems: UrlProblem[] = [];

	for (const pair of search.replace(/^\?/, '').split('&')) {
		const [rawKey = '', ...rest] = pair.split('=');
		const key = decode(rawKey);
		const field = fieldOfKey.get(key);
		if (!field) {
			if (pair !== '') others.push(pair);
			continue;
		}
		const text = decode(rest.join('='));
		const times = (seen.get(key) ?? 0) + 1;
		seen.set(key, times);
		if (times > 1) {
			if (times === 2) problems.push({ key, value: shorten(text) });
			continue;
		}
		if (text === '' && key !== 'layers') continue;
		const reading = field.parse(text, known);
		if (reading) read.set(field.name, reading.value);
		const unread = reading ? reading.unread : text;
		if (unread !== undefined) problems.push({ key, value: shorten(unread) });
	}
	return { view: { ...initialView(known), ...Object.fromEntries(read) }, others, problems };
}

/**
 * Writes a view as a query string with its `?`, or as nothing when it says nothing: defaults are
 * left out, pairs of others come last, untouched.
 */
export function format(view: View, known: KnownIds, others: readonly string[] = []): string {
	const pairs = fields.flatMap((field) => {
		const text = field.format(view[field.name]);
		if (text === field.format(field.initial(known))) return [];
		return [`${field.key}=${encode(text)}`];
	});
	const all = [...pairs, ...others];
	return all.length > 0 ? `?${all.join('&')}` : '';
}
