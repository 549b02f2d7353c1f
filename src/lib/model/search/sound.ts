/**
 * Letters and pairs that are written for one sound. Ukrainian, Russian and Bulgarian letters become
 * one row, and so do the ways to write them in Latin.
 */
const sounds: Readonly<Record<string, string>> = {
	і: 'и',
	ы: 'и',
	є: 'е',
	э: 'е',
	ґ: 'г',
	ь: '',
	ъ: '',
	kh: 'h',
	ch: 'ch',
	ck: 'k',
	c: 'k',
	q: 'k',
	ph: 'f',
	w: 'v',
	y: 'i',
	j: 'i'
};

const written = new RegExp(Object.keys(sounds).join('|'), 'g');
/** Two of a letter; a longer row of one is no word, and must not become a single letter. */
const doubled = /(\p{L})\1/gu;

/** Latin letters for Cyrillic ones, after the rules above. */
const latinLetters: Readonly<Record<string, string>> = {
	а: 'a',
	б: 'b',
	в: 'v',
	г: 'g',
	д: 'd',
	е: 'e',
	ж: 'zh',
	з: 'z',
	и: 'i',
	к: 'k',
	л: 'l',
	м: 'm',
	н: 'n',
	о: 'o',
	п: 'p',
	р: 'r',
	с: 's',
	т: 't',
	у: 'u',
	ф: 'f',
	х: 'h',
	ц: 'ts',
	ч: 'ch',
	ш: 'sh',
	щ: 'shch',
	ю: 'iu',
	я: 'ia'
};

const cyrillic = /\p{Script=Cyrillic}/u;

/** Forms of words met before: names share most of their words. */
const known = new Map<string, readonly string[]>();
/** More words than the facts have; it is only met by one who types on and on. */
const mostKnown = 10_000;

/** How a folded word sounds, roughly: `odessa` as `odesa`, `скадовск` as `скадовськ`. */
function soundOf(word: string): string {
	return word.replace(written, (letters) => sounds[letters] ?? letters).replace(doubled, '$1');
}

function findForms(word: string): readonly string[] {
	const sound = soundOf(word);
	if (!cyrillic.test(sound)) return [...new Set([word, sound || word])];
	const latin = Array.from(sound, (letter) => latinLetters[letter] ?? letter).join('');
	return [...new Set([word, sound, soundOf(latin)])];
}

/**
 * The ways in which a folded word is looked up: as written, as it sounds, and, for names that
 * have no Cyrillic form of their own, in Latin letters, which come last.
 */
export function formsOf(word: string): readonly string[] {
	const before = known.get(word);
	if (before) return before;
	if (known.size === mostKnown) known.clear();
	const forms = findForms(word);
	known.set(word, forms);
	return forms;
}
