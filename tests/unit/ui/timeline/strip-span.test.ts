import { beforeEach, expect, it } from 'vitest';
import { dateOf, dayOf } from '../../../../src/lib/model/days.ts';
import { StripSpan } from '../../../../src/lib/ui/timeline/strip-span.svelte.ts';

let strip: StripSpan;

beforeEach(() => {
	const reportDate = '2025-03-24';
	strip = new StripSpan(() => ({
		date: reportDate,
		firstDate: '2014-01-01',
		lastDate: '2026-12-31',
		reportDate
	}));
});

const shown = () => [strip.shown.start, strip.shown.end].map(dateOf);

it('shows the whole until it is asked for less, and knows what it shows by name', () => {
	expect([strip.name, ...shown()]).toEqual(['whole', '2014-01-01', '2026-12-31']);
	strip.show('year');
	expect([strip.name, ...shown()]).toEqual(['year', '2024-04-24', '2025-04-24']);
	strip.turn(-0.5);
	expect(strip.name).toBeNull();
	strip.stretch(100);
	expect(strip.name).toBe('whole');
});

it('zooms around the date, or around the day that is pointed at', () => {
	const placeOf = (day: string) =>
		(dayOf(day) - strip.shown.start) / (strip.shown.end - strip.shown.start);
	const before = placeOf('2025-03-24');
	strip.stretch(1 / 4);
	expect(placeOf('2025-03-24')).toBeCloseTo(before);
	const pointed = placeOf('2024-12-15');
	strip.stretch(1 / 2, dayOf('2024-12-15'));
	expect(placeOf('2024-12-15')).toBeCloseTo(pointed);
});

it('lets the reader look away from the date', () => {
	strip.show('month');
	strip.turn(-3);
	expect(strip.shown.end).toBeLessThan(dayOf('2025-03-24'));
});
