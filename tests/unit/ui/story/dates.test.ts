import { expect, it } from 'vitest';
import type { StoryEvent } from '../../../../src/lib/model/story.ts';
import { formatPartialDate } from '../../../../src/lib/i18n/format.ts';
import { byYear, eventDay } from '../../../../src/lib/ui/story/dates.ts';

const event = (from: string, to: string, precision: StoryEvent['precision'] = 'day') =>
	({ id: `event-${from}`, from, to, precision }) as StoryEvent;

/** Without the spaces, thin or not, that some versions of Unicode's data set about a dash. */
const withTightDash = (text: string) => text.replaceAll(/\s*–\s*/g, '–');

it('says on which days an event was, its last day included', () => {
	expect(eventDay(event('2022-08-01', '2022-08-02'))).toBe('1 August');
	expect(withTightDash(eventDay(event('2022-10-03', '2022-10-06')))).toBe('3–5 October');
	expect(withTightDash(eventDay(event('2024-01-31', '2024-02-02')))).toBe('31 January–1 February');
	expect(eventDay(event('2024-02-01', '2024-03-01', 'month'))).toBe('February');
});

it('says no more of a source’s date than is known', () => {
	expect(formatPartialDate('2025-03-24')).toBe('24 Mar 2025');
	expect(formatPartialDate('2025-03')).toBe('Mar 2025');
	expect(formatPartialDate('2025')).toBe('2025');
});

it('puts events under their years in the order of time', () => {
	const years = byYear([
		event('2025-01-02', '2025-01-03'),
		event('2014-03-18', '2014-03-19'),
		event('2014-03-16', '2014-03-17')
	]);
	expect(years.map(([year, ofYear]) => [year, ofYear.map(({ from }) => from)])).toEqual([
		['2014', ['2014-03-16', '2014-03-18']],
		['2025', ['2025-01-02']]
	]);
});
