import type { OutlineEntry } from '#lib/layers/outline.ts';
import type { Regime } from '#lib/layers/regimes.ts';
import { firstDate, lastDate } from '#lib/model/date-range.ts';
import type { StoryOutline } from '#lib/model/story-outline.ts';
import { reportDate } from '#lib/model/time.ts';

/** What the timeline shows: its span, and what happened and held in it. */
export function timeOf(
	outline: readonly OutlineEntry[],
	{ events }: StoryOutline,
	regimes: readonly Regime[]
) {
	const incidents = outline
		.filter(({ layer }) => layer === 'incidents')
		.flatMap(({ id, name, appearances: [look] }) =>
			look?.from ? [{ id, title: name, date: look.from }] : []
		);
	return { firstDate, lastDate, reportDate, events, incidents, regimes };
}
