import { fields } from './fields.ts';
import type { KnownIds, UrlProblem, View } from './types.ts';

/** What a query string says: the view, the keys of others, and what could not be read. */
export interface ParsedUrl {
	readonly view: View;
	/** Pairs with unknown keys, as they were written. */
	readonly others: readonly string[];
	/** At most one for each known key: its value, or else its first repetition. */
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

/** Cuts a stranger's text to what can be shown, without characters that are unseen or turn a line. */
function shorten(text: string): string {
	const start = text.slice(0, 4 * shownLength).replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '');
	const seen = Array.from(start);
	return seen.length > shownLength ? `${seen.slice(0, shownLength).join('')}…` : start;
}

/** The section that is open when the address names none. */
function usualPanel(route: View['route'], known: KnownIds): View['panel'] {
	return route ? 'route' : known.defaultPanel;
}

/** The view of a link that says nothing. */
export function initialView(known: KnownIds): View {
	return Object.assign({}, ...fields.map((field) => field.initial(known)));
}

/** `key=value` in two, at the first `=`. */
function split(pair: string): readonly [key: string, text: string] {
	const at = pair.indexOf('=');
	return at < 0 ? [decode(pair), ''] : [decode(pair.slice(0, at)), decode(pair.slice(at + 1))];
}

/**
 * Reads a query string, with or without its `?`. Never throws: what cannot be read falls back and
 * is a problem. Of repeated keys the first counts. An empty value counts as absent, except in
 * `layers`, where it means none.
 */
export function parse(search: string, known: KnownIds): ParsedUrl {
	const seen = new Set<string>();
	const others: string[] = [];
	const unreadOfKey = new Map<string, string>();
	let view = initialView(known);
	let isPanelRead = false;

	for (const pair of search.replace(/^\?/, '').split('&')) {
		if (pair === '') continue;
		const [key, text] = split(pair);
		const field = fieldOfKey.get(key);
		if (!field) {
			others.push(pair);
			continue;
		}
		if (seen.has(key)) {
			if (!unreadOfKey.has(key)) unreadOfKey.set(key, text);
			continue;
		}
		seen.add(key);
		if (text === '' && key !== 'layers') continue;
		const reading = field.parse(text, known);
		if (reading) view = { ...view, ...reading.value };
		if (reading && key === 'panel') isPanelRead = true;
		const unread = reading ? reading.unread : text;
		if (unread !== undefined) unreadOfKey.set(key, unread);
	}
	if (!isPanelRead) view = { ...view, panel: usualPanel(view.route, known) };
	const problems = [...unreadOfKey].map(([key, text]) => ({ key, value: shorten(text) }));
	return { view, others, problems };
}

/**
 * Writes a view as a query string with its `?`, or as nothing when it says nothing: defaults are
 * left out, pairs of others come last, untouched.
 */
export function format(view: View, known: KnownIds, others: readonly string[] = []): string {
	const silent = { ...initialView(known), panel: usualPanel(view.route, known) };
	const pairs = fields
		.filter((field) => field.format(view) !== field.format(silent))
		.map((field) => `${field.key}=${encode(field.format(view))}`);
	const all = [...pairs, ...others];
	return all.length > 0 ? `?${all.join('&')}` : '';
}
