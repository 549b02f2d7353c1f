import { dateFormat } from '../../i18n/intl.ts';
import { dayOf, momentOf } from '../../model/days.ts';
import type { StoryEvent } from '../../model/story.ts';

/** When an event was, under its year: `1 August`, `3–5 October` or `February`. */
export function eventDay({ from, to, precision }: StoryEvent): string {
	if (precision === 'month') return dateFormat({ month: 'long' }).format(momentOf(dayOf(from)));
	const days = dateFormat({ day: 'numeric', month: 'long' });
	return days.formatRange(momentOf(dayOf(from)), momentOf(dayOf(to) - 1));
}

/** Events in the order of time, by the year in which they began. */
export function byYear(
	events: readonly StoryEvent[]
): readonly (readonly [year: string, events: readonly StoryEvent[]])[] {
	const inOrder = events.toSorted((one, other) => one.from.localeCompare(other.from));
	return [...Map.groupBy(inOrder, ({ from }) => from.slice(0, 4))];
}
