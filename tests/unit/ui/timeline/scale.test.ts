import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../../src/lib/model/days.ts';
import { ticksOf, timeScale, type DaySpan } from '../../../../src/lib/ui/timeline/scale.ts';

const span = (first: string, last: string): DaySpan => ({ start: dayOf(first), end: dayOf(last) });

describe('the scale', () => {
	const scale = timeScale(span('2022-01-01', '2022-01-11'), 'ltr');

	it('puts days in proportion, also those out of sight', () => {
		expect(scale.place('2022-01-01')).toBe(0);
		expect(scale.place('2022-01-06')).toBeCloseTo(0.5);
		expect(scale.place('2021-12-31')).toBeCloseTo(-0.1);
	});

	it('gives the nearest day for a place, and that day’s place back', () => {
		expect(scale.dateAt(0.44)).toBe('2022-01-05');
		expect(scale.dateAt(scale.place('2022-01-09'))).toBe('2022-01-09');
	});

	it('runs to the left where the text does', () => {
		const mirrored = timeScale(scale.span, 'rtl');
		expect(mirrored.place('2022-01-03')).toBe(scale.place('2022-01-03'));
		expect([scale.percent(0.2), mirrored.percent(0.2)]).toEqual(['20%', '80%']);
		expect([scale.towards, mirrored.towards]).toEqual([1, -1]);
	});
});

describe('ticks', () => {
	it('are every year on a wide strip and every second on a phone', () => {
		const whole = span('2014-01-01', '2026-12-31');
		expect(ticksOf(whole, 1264)).toMatchObject({ unit: 'year', dates: { length: 13 } });
		expect(ticksOf(whole, 304).dates.slice(0, 3)).toEqual([
			'2014-01-01',
			'2016-01-01',
			'2018-01-01'
		]);
	});

	it('become quarters and days as the stretch gets shorter', () => {
		const quarters = ticksOf(span('2022-02-01', '2025-02-01'), 700);
		expect(quarters.unit).toBe('month');
		expect(quarters.dates.slice(0, 2)).toEqual(['2022-04-01', '2022-07-01']);
		expect(ticksOf(span('2025-03-10', '2025-04-09'), 700).unit).toBe('day');
	});

	it.each([120, 304, 700, 1264, 2500])('never crowd at %i px', (widthPx) => {
		for (const last of ['2022-02-15', '2022-06-01', '2023-08-01', '2026-12-31']) {
			const shown = span('2022-02-01', last);
			const { dates } = ticksOf(shown, widthPx);
			const places = dates.map((date) => timeScale(shown, 'ltr').place(date) * widthPx);
			expect(dates.length).toBeGreaterThan(0);
			for (const [index, place] of places.slice(1).entries())
				expect(place - (places[index] ?? 0)).toBeGreaterThanOrEqual(34);
		}
	});
});
