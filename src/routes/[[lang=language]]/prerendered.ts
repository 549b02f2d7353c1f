import { render } from 'svelte/server';
import { labelsOf } from '#lib/layers/labels.ts';
import { placeLabels } from '#lib/layers/place-labels.ts';
import { readModel } from '#lib/map/static/data.ts';
import { staticMap } from '#lib/map/static/svg.ts';
import { reportDate } from '#lib/model/time.ts';
import type { LanguageCode } from '#lib/model/types.ts';
import FeatureIndex from '#lib/ui/list/FeatureIndex.svelte';

/** The drawing and the list of everything on it: what a reader has before and without JavaScript. */
export function prerendered(language: LanguageCode): { map: string; index: string } {
	const model = readModel();
	const labels = labelsOf(model, placeLabels, language);
	return {
		map: staticMap({ model, labels, date: reportDate }),
		index: withoutMarks(render(FeatureIndex, { props: { model, date: reportDate } }).body)
	};
}

/** The list is never made alive, so Svelte's marks for that are dead weight (an eighth of it). */
function withoutMarks(html: string): string {
	return html.replaceAll(/<!--.*?-->/g, '');
}
