import { getLocale } from './paraglide/runtime.js';

/** Keeps what Intl makes: to make a formatter takes some hundred times longer than to use it. */
function kept<Options, Formatter>(
	make: (locale: string, options: Options) => Formatter
): (options: Options) => Formatter {
	const made = new Map<string, Formatter>();
	return (options) => {
		const locale = getLocale();
		const key = `${locale} ${JSON.stringify(options)}`;
		const before = made.get(key);
		if (before) return before;
		const formatter = make(locale, options);
		made.set(key, formatter);
		return formatter;
	};
}

/** Dates in the page's language; British English where that is English. Days have no time zone. */
export const dateFormat = kept(
	(locale, options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { ...options, timeZone: 'UTC' })
);

/** Numbers in the page's language. */
export const numberFormat = kept(
	(locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options)
);

/** Lists in the page's language. */
export const listFormat = kept(
	(locale, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options)
);

/** Names of countries and the like in the page's language. */
export const displayNames = kept(
	(locale, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(locale, options)
);
