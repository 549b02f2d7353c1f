import { languageOf, speak } from '#lib/i18n/language.ts';
import { labelsOf } from '#lib/layers/labels.ts';
import { regimesOf } from '#lib/layers/regimes.ts';
import { outlineOf } from '#lib/layers/outline.ts';
import { placeLabels } from '#lib/layers/place-labels.ts';
import { readModel, readStory } from '#lib/map/static/data.ts';
import { storyOutline } from '#lib/model/story-outline.ts';
import type { BriefFacts, PageFacts } from './page-facts.ts';
import { prerender } from './prerendered.ts';

/** What a page without a map knows. Makes the messages speak its language, too. */
export function factsInBrief(prefix: string | undefined): BriefFacts {
	const language = languageOf(prefix);
	speak(language);
	return {
		language,
		outline: outlineOf(readModel(), language),
		story: storyOutline(readStory(), language)
	};
}

/** What comes with a page that has the map; renders what of it is never made alive. */
export async function factsOfPage(prefix: string | undefined): Promise<PageFacts> {
	const brief = factsInBrief(prefix);
	const model = readModel();
	const facts: PageFacts = {
		...brief,
		regimes: regimesOf(model),
		labels: labelsOf(model, placeLabels, brief.language)
	};
	await prerender(facts);
	return facts;
}
