import MiniSearch, { type CombinationOperator, type Query, type SearchResult } from 'minisearch';
import type { Findable, FindableKind } from './findable.ts';
import { wordsOf } from './fold.ts';
import { formsOf } from './sound.ts';

/** More characters or words than anyone looks for; the rest is left out. */
export const mostCharacters = 80;
const mostWords = 10;

/** Words of queries that say nothing. */
const fillers: ReadonlySet<string> = new Set(['of', 'the', 'in', 'at', 'and', 'to']);

/** Words shorter or longer than this must be written as they are. */
const fuzzyLetters = { least: 4, most: 20 };
/** Letters that may be wrong, as a share of the word. */
const fuzziness = 0.2;

/** How much readers look for things of a kind, against others that fit as well. */
const weights: Readonly<Partial<Record<FindableKind, number>>> = {
	ports: 2,
	sea: 1.6,
	'inner-sea': 1.6,
	strait: 1.6,
	places: 1.4,
	people: 1.4,
	proposals: 1.2,
	corridors: 1.2,
	incidents: 0.8,
	events: 0.7,
	passages: 0.6
};

/** What is found by a sentence, not by a name; to begin with a word says nothing. */
const sentences: readonly FindableKind[] = ['events', 'passages'];

/** How much more a title counts than another spelling that fits as well. */
const titleWeight = 1.5;

/** One spelling of one thing. */
interface Entry {
	readonly findable: Findable;
	readonly text: string;
	readonly type: 'title' | 'spelling' | 'code' | 'words';
	/** Its folded words. */
	readonly words: readonly string[];
	/** How they sound in Latin letters. */
	readonly sounds: readonly string[];
}

/** Something found, and the spelling that led to it where that is not its title. */
export interface Found {
	readonly findable: Findable;
	readonly foundAs: string | null;
}

interface Hit {
	readonly entry: Entry;
	/** 0 the same letters, 1 the same sound, 2 its beginning or words of it, 3 something of it. */
	readonly distance: number;
	readonly score: number;
}

const soundsOf = (words: readonly string[]) => words.map((word) => formsOf(word).at(-1) ?? '');

function entriesOf(findable: Findable): readonly Entry[] {
	const { title, spellings, code, words } = findable;
	const entry = (text: string, type: Entry['type']): Entry => {
		const parts = wordsOf(text);
		return { findable, text, type, words: parts, sounds: soundsOf(parts) };
	};
	return [
		entry(title, 'title'),
		...spellings.map((text) => entry(text, 'spelling')),
		...(code ? [entry(code, 'code')] : []),
		...(words ? [entry(words, 'words')] : [])
	];
}

/** What of an entry is indexed: its words; with a title its kind, with a code its parts. */
function indexed({ findable, text, type, words }: Entry): string {
	if (type === 'title') return [...words, ...wordsOf(findable.kindTitle)].join(' ');
	// `UAODS` by `ODS` and by `UA ODS`, too.
	return type === 'code' ? `${text} ${text.slice(0, 2)} ${text.slice(2)}` : words.join(' ');
}

function distanceOf(entry: Entry, typed: readonly string[]): number {
	const { type, words, sounds, findable } = entry;
	if (type === 'words') return 3;
	const letters = typed.join('');
	const own = words.join('');
	if (own === letters || (type === 'code' && own.slice(2) === letters)) return 0;
	const sound = soundsOf(typed);
	if (sounds.join('') === sound.join('')) return 1;
	if (sentences.includes(findable.kind)) return 3;
	const isPart = ` ${sounds.join(' ')} `.includes(` ${sound.join(' ')} `);
	return isPart || own.startsWith(letters) || sounds.join('').startsWith(sound.join('')) ? 2 : 3;
}

const isFuzzy = ({ length }: string) => length >= fuzzyLetters.least && length <= fuzzyLetters.most;

/** Any form of a word counts as the word. */
const anyForm = (word: string): Query => ({ combineWith: 'OR', queries: [...formsOf(word)] });

/** Were at least half of the words found? Less is chance. */
const fitsHalfOf = (words: readonly string[]) => {
	const forms = words.map(formsOf);
	return ({ queryTerms }: SearchResult) =>
		forms.filter((ones) => ones.some((form) => queryTerms.includes(form))).length * 2 >=
		words.length;
};

/** An index of everything that can be looked for. To build it takes some milliseconds. */
export class Finder {
	readonly #entries: readonly Entry[];
	readonly #index = new MiniSearch<{ readonly id: number; readonly text: string }>({
		fields: ['text'],
		tokenize: (text) => text.split(' '),
		processTerm: (word) => [...formsOf(word.toLowerCase())],
		searchOptions: {
			processTerm: (form) => form,
			prefix: true,
			fuzzy: (form) => isFuzzy(form) && fuzziness
		}
	});

	constructor(findables: readonly Findable[]) {
		this.#entries = findables.flatMap(entriesOf);
		this.#index.addAll(this.#entries.map((entry, id) => ({ id, text: indexed(entry) })));
	}

	/**
	 * What fits, nearest first, each thing once. Of a long text only the beginning counts.
	 * @param most how many at most
	 */
	find(text: string, most: number): readonly Found[] {
		const typed = wordsOf(text.slice(0, mostCharacters)).slice(0, mostWords);
		const telling = typed.filter((word) => !fillers.has(word));
		const words = telling.length > 0 ? telling : typed;
		if (words.length === 0) return [];
		const all = this.#search(words, 'AND');
		const results = all.length > 0 ? all : this.#search(words, 'OR').filter(fitsHalfOf(words));
		return nearest(this.#hits(results, words), most);
	}

	#search(words: readonly string[], combineWith: CombinationOperator): readonly SearchResult[] {
		return this.#index.search({ combineWith, queries: words.map(anyForm) });
	}

	#hits(results: readonly SearchResult[], words: readonly string[]): readonly Hit[] {
		return results.flatMap(({ id, score }) => {
			const entry = this.#entries[id as number];
			if (!entry) return [];
			const { kind, kindTitle } = entry.findable;
			const weight = (weights[kind] ?? 1) * (entry.type === 'title' ? titleWeight : 1);
			// Of `port odesa`, only the second word can be part of a name.
			const kindWords = wordsOf(kindTitle);
			const named = words.filter((word) => !kindWords.includes(word));
			const distance = distanceOf(entry, named.length > 0 ? named : words);
			return [{ entry, distance, score: score * weight }];
		});
	}
}

/** The nearest hit of each thing, in order. No other spelling is told where the title is as near. */
function nearest(hits: readonly Hit[], most: number): readonly Found[] {
	const titles = new Map<Findable, number>();
	for (const { entry, distance } of hits)
		if (entry.type === 'title') titles.set(entry.findable, distance);
	const found = new Map<Findable, Found>();
	const inOrder = hits.toSorted(
		(one, other) => one.distance - other.distance || other.score - one.score
	);
	for (const { entry, distance } of inOrder) {
		if (found.size === most) break;
		const { findable, type, text } = entry;
		const isTold = type !== 'words' && titles.get(findable) !== distance;
		if (!found.has(findable)) found.set(findable, { findable, foundAs: isTold ? text : null });
	}
	return [...found.values()];
}
