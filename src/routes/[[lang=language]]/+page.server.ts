import { languageOf } from '#lib/i18n/language.ts';
import { labelsOf } from '#lib/layers/labels.ts';
import { outlineOf } from '#lib/layers/outline.ts';
import { placeLabels } from '#lib/layers/place-labels.ts';
import { readModel, readStory } from '#lib/map/static/data.ts';
import { storyOutline } from '#lib/model/story-outline.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const language = languageOf(params.lang);
	const model = readModel();
	return {
		language,
		outline: outlineOf(model, language),
		labels: labelsOf(model, placeLabels, language),
		story: storyOutline(readStory(), language)
	};
};
