import { render } from 'svelte/server';
import type { Label } from '#lib/layers/labels.ts';
import { readModel, readStory } from '#lib/map/static/data.ts';
import { staticMap } from '#lib/map/static/svg.ts';
import { reportDate } from '#lib/model/time.ts';
import FeatureIndex from '#lib/ui/list/FeatureIndex.svelte';
import CompareMatrix from '#lib/ui/story/CompareMatrix.svelte';
import EventList from '#lib/ui/story/EventList.svelte';
import People from '#lib/ui/story/People.svelte';
import Proposals from '#lib/ui/story/Proposals.svelte';
import ReportPassages from '#lib/ui/story/ReportPassages.svelte';

/** Parts of the page that come as HTML and are never made alive. */
export interface Prerendered {
	readonly map: string;
	readonly report: string;
	readonly proposals: string;
	readonly events: string;
	readonly index: string;
}

/**
 * Rendered HTML without Svelte's marks for making it alive: it never is, and they are dead weight
 * (an eighth of it).
 */
function plain({ body }: { readonly body: string }): string {
	return body.replaceAll(/<!--.*?-->/g, '');
}

/** What a reader has before and without JavaScript: the drawing, the story, and the list of everything. */
export function prerendered(labels: readonly Label[]): Prerendered {
	const model = readModel();
	const told = { props: { story: readStory(), model } };
	return {
		map: staticMap({ model, labels, date: reportDate }),
		report: plain(render(ReportPassages, told)) + plain(render(People, told)),
		proposals: plain(render(Proposals, told)) + plain(render(CompareMatrix, told)),
		events: plain(render(EventList, told)),
		index: plain(render(FeatureIndex, { props: { model, date: reportDate } }))
	};
}
