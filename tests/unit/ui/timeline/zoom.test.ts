import { describe, expect, it } from 'vitest';
import { dateOf, dayOf } from '../../../../src/lib/model/days.ts';
import type { DaySpan } from '../../../../src/lib/ui/timeline/scale.ts';
import {
	followingSpan,
	namedSpan,
	pannedSpan,
	spanAround,
	wholeSpan,
	zoomedSpan
} from '../../../../src/lib/ui/timeline/zoom.ts';

const dates = {
	date: '2022-09-30',
	firstDate: '2014-01-01',
	lastDate: '2026-12-31',
	reportDate: '2025-03-24'
};
const whole = wholeSpan(dates);
const inDates = ({ start, end }: DaySpan) => [dateOf(start), dateOf(end)];
const year: DaySpan = { start: dayOf('2022-01-01'), end: dayOf('2023-01-01') };

describe('named stretches', () => {
	it.each([
		['whole', '2014-01-01', '2026-12-31'],
		['invasion', '2022-02-01', '2026-12-31'],
		['year', '2024-04-24', '2025-04-24'],
		['month', '2022-09-15', '2022-10-15']
	] as const)('%s is %s to %s', (name, first, last) => {
		expect(inDates(namedSpan(name, dates))).toEqual([first, last]);
	});

	it('stay on the timeline', () => {
		const month = namedSpan('month', { ...dates, date: dates.lastDate });
		expect(inDates(month)).toEqual(['2026-12-01', '2026-12-31']);
	});
});

describe('zooming', () => {
	it('keeps the day where it is', () => {
		const day = dayOf('2022-04-01');
		const near = zoomedSpan(year, 1 / 2, day, whole);
		expect(near.end - near.start).toBeCloseTo(182.5);
		expect((day - near.start) / (near.end - near.start)).toBeCloseTo((day - year.start) / 365);
	});

	it('ends at two weeks and at the whole', () => {
		const nearest = zoomedSpan(year, 1 / 1000, year.start, whole);
		expect(nearest.end - nearest.start).toBe(14);
		expect(zoomedSpan(year, 1000, year.start, whole)).toEqual(whole);
	});
});

it('moves no farther than to the ends', () => {
	expect(inDates(pannedSpan(year, 31, whole))).toEqual(['2022-02-01', '2023-02-01']);
	expect(inDates(pannedSpan(year, -99_999, whole))).toEqual(['2014-01-01', '2015-01-01']);
	expect(pannedSpan(year, 99_999, whole).end).toBe(whole.end);
	expect(pannedSpan(whole, 10, whole)).toEqual(whole);
});

it('opens with air around two days', () => {
	const { start, end } = spanAround('2023-07-17', '2023-08-16', whole);
	expect(start).toBeLessThan(dayOf('2023-07-17'));
	expect(end).toBeGreaterThan(dayOf('2023-08-16'));
});

describe('following the date', () => {
	it('stays while the date is in sight', () => {
		expect(followingSpan(year, year.start, whole)).toBe(year);
		expect(followingSpan(year, year.end, whole)).toBe(year);
	});

	it.each(['2014-01-01', '2021-12-31', '2023-01-02', '2024-12-24', '2026-12-31'])(
		'turns the strip so far that %s is in sight, at the same zoom',
		(date) => {
			const { start, end } = followingSpan(year, dayOf(date), whole);
			expect(end - start).toBeCloseTo(365);
			expect(start).toBeLessThanOrEqual(dayOf(date));
			expect(end).toBeGreaterThanOrEqual(dayOf(date));
		}
	);
});
