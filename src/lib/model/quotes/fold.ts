/**
 * Parts blocks of text, such as paragraphs: U+2029. No quotation matches across it; all other
 * white space, line ends too, is as good as a space.
 */
export const blockBreak = '\u2029';

/** A text in the form in which quotations are compared, with the way back to the original. */
export interface FoldedText {
	readonly text: string;
	/** For each unit of `text`, where its character starts in the original. */
	readonly starts: readonly number[];
	/** For each unit of `text`, where its character ends in the original, exclusive. */
	readonly ends: readonly number[];
}

/** Not seen by readers: soft hyphen, zero-width space, word joiner, byte-order and bidi marks. */
const unseen = '\\u00AD\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF';
/** What NFC joins to the character before it: marks, vowels and finals of Hangul, two of Kirat Rai. */
const joining = '[\\p{M}\\u1160-\\u11FF\\u{16D63}\\u{16D67}]';

/**
 * Plain ASCII, which stays as it is; or white space; or one character with its marks. Unseen
 * characters belong to the white space or the marks around them.
 */
const part = new RegExp(
	`([!-_a-~]+(?![${unseen}]*${joining}))` +
		`|([\\s\\u0085${unseen}]+)` +
		`|.(?:[${unseen}]*${joining})*`,
	'gsu'
);
const everyUnseen = new RegExp(`[${unseen}]`, 'g');

/** Folds characters that typesetting takes for one another; expects NFC. */
function foldTypography(text: string): string {
	return text
		.replace(/[\u2018-\u201B\u2032\u02BC\u2039\u203A`\u00B4]/g, "'")
		.replace(/[\u201C-\u201F\u2033\u00AB\u00BB]/g, '"')
		.replace(/[\u2010-\u2015\u2043\u2212\uFE58\uFE63\uFF0D]/g, '-');
}

function foldGap(gap: string): string {
	if (gap.includes(blockBreak)) return blockBreak;
	return gap.replace(everyUnseen, '') === '' ? '' : ' ';
}

/**
 * Folds a text for comparison: NFC, white space of any kind and length as one space, curly and
 * straight quotes and apostrophes alike, dashes alike, soft hyphens and other unseen characters
 * dropped. Letters keep their case.
 */
export function fold(original: string): FoldedText {
	const pieces: string[] = [];
	const starts: number[] = [];
	const ends: number[] = [];
	for (const match of original.matchAll(part)) {
		const [whole, plain, gap] = match;
		const folded =
			plain ??
			(gap ? foldGap(gap) : foldTypography(whole.replace(everyUnseen, '').normalize('NFC')));
		pieces.push(folded);
		for (let unit = 0; unit < folded.length; unit++) {
			starts.push(match.index + (plain ? unit : 0));
			ends.push(match.index + (plain ? unit + 1 : whole.length));
		}
	}
	return { text: pieces.join(''), starts, ends };
}

/** Does a character start at this unit, or end before it, rather than go on? */
export function isBetweenCharacters({ text, starts }: FoldedText, unit: number): boolean {
	return unit === 0 || unit === text.length || starts[unit] !== starts[unit - 1];
}
