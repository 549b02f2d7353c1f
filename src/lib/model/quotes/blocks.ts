/**
 * Which elements of an article hold text to look for quotations in, and where its blocks part. The
 * check for editors (`scripts/passages`) and the script on their pages (`embed/host`) use the same
 * lists, so that the page links what the check has found.
 */
const names = (list: string): readonly string[] => list.split(' ');

/**
 * Their text is none of the article's own, or not shown by browsers. An aside repeats the article
 * (teaser, pull quote) or is about something else; the map brings a fallback of its own.
 */
export const skipped = names(
	'head script style template noscript iframe object svg canvas audio video select datalist ' +
		'textarea aside black-sea-map'
);

/**
 * Those that browsers set as blocks of their own. Lists and tables are not named: all of their text
 * is in their entries, rows and captions.
 */
export const blocks = names(
	'address article aside blockquote caption dd details dialog div dt fieldset figcaption figure ' +
		'footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav p pre search section summary td th ' +
		'tr black-sea-map'
);
