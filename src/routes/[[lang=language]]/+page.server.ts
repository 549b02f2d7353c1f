import { languageOf } from '#lib/i18n/language.ts';
import { outlineOf } from '#lib/layers/outline.ts';
import { readModel, readStory } from '#lib/map/static/data.ts';
import { storyOutline } from '#lib/model/story-outline.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const language = languageOf(params.lang);
	return {
		language,
		outline: outlineOf(readModel(), language),
		story: storyOutline(readStory(), language)
	};
};
