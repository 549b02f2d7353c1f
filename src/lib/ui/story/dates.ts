import { getLocale } from '../../i18n/paraglide/runtime.js';
import type { StoryEvent } from '../../model/story.ts';

const dayMs = 86_400_000;

const startOf = (date: string) => Date.parse(`${date}T00:00:00Z`);

function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const locale = getLocale() === 'en' ? 'en-GB' : getLocale();
	return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
}

/** When an event was, under its year: `1 August`, `3–5 October` or `February`. */
export function eventDay({ from, to, precision }: StoryEvent): string {
	if (precision === 'month') return format({ month: 'long' }).format(startOf(from));
	return format({ day: 'numeric', month: 'long' }).formatRange(startOf(from), startOf(to) - dayMs);
}

/** Events in the order of time, by the year in which they began. */
export function byYear(
	events: readonly StoryEvent[]
): readonly (readonly [year: string, events: readonly StoryEvent[]])[] {
	const inOrder = events.toSorted((one, other) => one.from.localeCompare(other.from));
	return [...Map.groupBy(inOrder, ({ from }) => from.slice(0, 4))];
}
