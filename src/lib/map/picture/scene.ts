import { layers } from '../../layers/index.ts';
import { labelsOf, type Label } from '../../layers/labels.ts';
import { outlineOf, type OutlineEntry } from '../../layers/outline.ts';
import type { Theme } from '../../layers/palette.ts';
import { placeLabels } from '../../layers/place-labels.ts';
import type { Model } from '../../model/load.ts';
import { storyOutline, type StoryOutline } from '../../model/story-outline.ts';
import type { LanguageCode } from '../../model/types.ts';
import { knownIds } from '../../state/known-ids.ts';
import { lensOf, type Lens } from '../../state/lens.ts';
import { shownLayersOf } from '../../state/shown-layers.ts';
import type { View } from '../../state/types.ts';
import { parse } from '../../state/url.ts';
import { readModel, readStory } from '../static/data.ts';

/** The facts, and what a view shows of them. */
export interface Scene {
	readonly model: Model;
	readonly story: StoryOutline;
	/** Every feature in brief. */
	readonly outline: readonly OutlineEntry[];
	/** Every name, most important first. */
	readonly labels: readonly Label[];
	readonly view: View;
	readonly theme: Theme;
	/** Ids of the layers that are drawn. */
	readonly shownLayers: readonly string[];
	readonly lens: Lens;
}

/**
 * Reads a query string as the page does, but a picture shows no notice of what was wrong, so here
 * nothing may be.
 * @throws {Error} that names each key that is unknown or has a value that cannot be used
 */
export function sceneOf(search: string, language: LanguageCode): Scene {
	const model = readModel();
	const story = storyOutline(readStory(), language);
	const outline = outlineOf(model, language);
	const layerOfFeature = new Map(outline.map(({ id, layer }) => [id, layer]));
	const known = knownIds(layers, outline, story, 'none');
	const { view, others, problems } = parse(search, known);
	const faults = [
		...problems.map(({ key, value }) => `${key}=${value} cannot be used`),
		...others.map((pair) => `${pair} is no key of the map`)
	];
	if (faults.length > 0) throw new Error(`The view cannot be drawn: ${faults.join('; ')}`);
	const lens = lensOf(view, story);
	return {
		model,
		story,
		outline,
		labels: labelsOf(model, placeLabels, language),
		view,
		theme: view.theme === 'dark' ? 'dark' : 'light',
		shownLayers: shownLayersOf(view, lens, (id) => layerOfFeature.get(id) ?? null, known),
		lens
	};
}
