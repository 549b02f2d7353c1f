import type { Handle } from '@sveltejs/kit/hooks';
import { directionOf, languageOf } from '#lib/i18n/language.ts';

/** Says the page's language and direction on its root element. */
export const handle: Handle = ({ event, resolve }) => {
	const language = languageOf(event.params.lang);
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%page.language%', language).replace('%page.direction%', directionOf(language))
	});
};
