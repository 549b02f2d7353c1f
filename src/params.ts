import { defineParams } from '@sveltejs/kit/params';
import { isLanguagePrefix } from './lib/i18n/language.ts';

/** `/uk/`, `/tr/` …: a language that has words and is not the default one. */
export const params = defineParams({
	language: (param) => (isLanguagePrefix(param) ? param : undefined)
});
