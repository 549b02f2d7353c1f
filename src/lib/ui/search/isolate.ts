/** Characters of what was typed that are said again. */
const saidCharacters = 40;

/** Keeps words of another script from turning the sentence around: FSI and PDI of Unicode. */
export function isolated(text: string): string {
	return `\u2068${text}\u2069`;
}

/** The beginning of what was typed, isolated, with a sign where it goes on. */
export function inShort(text: string): string {
	const characters = Array.from(text.trim());
	const isLong = characters.length > saidCharacters;
	return isolated(characters.slice(0, saidCharacters).join('')) + (isLong ? '…' : '');
}
