import { firstDate, lastDate } from '#lib/model/date-range.ts';
import { reportDate } from '#lib/model/time.ts';
import type { PageFacts } from './page-facts.ts';

/** What the timeline shows: its span, and what happened and held in it. */
export function timeOf({ outline, story, regimes }: PageFacts) {
	const incidents = outline
		.filter(({ layer }) => layer === 'incidents')
		.flatMap(({ id, name, appearances: [look] }) =>
			look?.from ? [{ id, title: name, date: look.from }] : []
		);
	return { firstDate, lastDate, reportDate, events: story.events, incidents, regimes };
}
