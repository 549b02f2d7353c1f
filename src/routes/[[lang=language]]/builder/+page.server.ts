import { languageOf, speak } from '#lib/i18n/language.ts';
import { outlineOf } from '#lib/layers/outline.ts';
import { readModel, readStory } from '#lib/map/static/data.ts';
import { storyOutline } from '#lib/model/story-outline.ts';
import type { PageFacts } from '../page-facts.ts';
import type { PageServerLoad } from './$types';

/** What the builder knows of the map: what can be chosen, and what there is to say of it. */
export type BuilderFacts = Pick<PageFacts, 'language' | 'outline' | 'story'>;

export const load: PageServerLoad = ({ params }): BuilderFacts => {
	const language = languageOf(params.lang);
	speak(language);
	return {
		language,
		outline: outlineOf(readModel(), language),
		story: storyOutline(readStory(), language)
	};
};
