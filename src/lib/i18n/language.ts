import type { LanguageCode } from '../model/types.ts';
import { baseLocale, getLocale, locales, overwriteGetLocale } from './paraglide/runtime.js';

/** Languages written from right to left. */
const rightToLeft: readonly LanguageCode[] = ['ar'];

/** Languages that have reader's words; each has its pages. */
export const languages: readonly LanguageCode[] = locales;

const defaultLanguage: LanguageCode = baseLocale;

/** Is this a path prefix of a language? The default language has none. */
export function isLanguagePrefix(text: string): boolean {
	return text !== defaultLanguage && languages.some((language) => language === text);
}

/** The language of a page by its path prefix. */
export function languageOf(prefix: string | undefined): LanguageCode {
	return languages.find((language) => language === prefix) ?? defaultLanguage;
}

/** Where the pages of a language begin within the site: empty or with a slash at the end. */
export function pathOf(language: LanguageCode): string {
	return language === defaultLanguage ? '' : `${language}/`;
}

/** What a language calls itself: `English`, `українська`. */
export function languageName(language: LanguageCode): string {
	return new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
}

/** Makes the messages speak this language. Pages call it before they render anything. */
export function speak(language: LanguageCode): void {
	overwriteGetLocale(() => language as (typeof locales)[number]);
}

/** What `say` gives while the messages speak this language; then they speak the one of before. */
export function inTongue<Said>(language: LanguageCode, say: () => Said): Said {
	const before = getLocale();
	speak(language);
	try {
		return say();
	} finally {
		speak(before);
	}
}

export function directionOf(language: LanguageCode): 'ltr' | 'rtl' {
	return rightToLeft.includes(language) ? 'rtl' : 'ltr';
}
