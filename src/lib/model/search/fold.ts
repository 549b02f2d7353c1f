/** Letters that Unicode does not take apart, or that writers of one language use for another's. */
const plainLetters: Readonly<Record<string, string>> = {
	ı: 'i',
	ß: 'ss',
	ł: 'l',
	ø: 'o',
	đ: 'd',
	æ: 'ae',
	œ: 'oe',
	ς: 'σ',
	ى: 'ي',
	ی: 'ي',
	ک: 'ك',
	ة: 'ه',
	ـ: ''
};

const plainLetter = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g');

/** Marks on letters, apostrophes of every make, and signs that only steer the writing direction. */
const unheard = /[\p{M}\p{Cf}'’‘ʼʹ`´′]/gu;

/** Lower case without marks, in the script it came in: `Köstence` and `kostence` are one. */
function fold(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFKD')
		.replace(unheard, '')
		.replace(plainLetter, (letter) => plainLetters[letter] ?? letter);
}

/** The words of a text, folded; hyphens and other signs part them. */
export function wordsOf(text: string): readonly string[] {
	return fold(text)
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');
}
