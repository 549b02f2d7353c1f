import { describe, expect, it } from 'vitest';
import { firstDate, isMapDate, lastDate } from '../../../src/lib/model/date-range.ts';
import { isInForce, isIsoDate, reportDate } from '../../../src/lib/model/time.ts';

describe('a period', () => {
	const initiative = { from: '2022-07-22', to: '2023-07-18' };

	it('includes its first day and excludes its last', () => {
		const days = ['2022-07-21', '2022-07-22', '2023-07-17', '2023-07-18'];
		expect(days.map((day) => isInForce(initiative, day))).toEqual([false, true, true, false]);
	});

	it('runs for ever towards an open end', () => {
		expect(isInForce({ from: null, to: null }, firstDate)).toBe(true);
		expect(isInForce({ from: '2023-08-10', to: null }, lastDate)).toBe(true);
		expect(isInForce({ from: null, to: '2022-02-24' }, '2022-02-24')).toBe(false);
	});
});

describe('a date', () => {
	it.each(['2024-02-29', '2025-03-24'])('is a day of the calendar: %s', (text) => {
		expect(isIsoDate(text)).toBe(true);
	});

	it.each(['2025-02-29', '2025-13-01', '2025-3-24', '2025-03-24T00:00', '24.03.2025', ''])(
		'is not: %s',
		(text) => {
			expect(isIsoDate(text)).toBe(false);
		}
	);

	it('is on the map from its first day to its last', () => {
		expect([firstDate, reportDate, lastDate].map(isMapDate)).toEqual([true, true, true]);
		expect(['2013-12-31', '2027-01-01'].map(isMapDate)).toEqual([false, false]);
	});
});
