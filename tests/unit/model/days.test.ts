import { expect, it } from 'vitest';
import { addMonths, dateOf, dayOf, nearestDay, within } from '../../../src/lib/model/days.ts';

it('counts days of the calendar, over leap days and back', () => {
	expect(dayOf('1970-01-01')).toBe(0);
	expect(dayOf('2024-03-01') - dayOf('2024-02-28')).toBe(2);
	expect(dateOf(dayOf('2025-03-24'))).toBe('2025-03-24');
	expect(dateOf(dayOf('2025-03-24') + 0.4)).toBe('2025-03-24');
});

it.each([
	['2025-03-24', 1, '2025-04-24'],
	['2025-03-24', -11, '2024-04-24'],
	['2025-01-31', 1, '2025-02-28'],
	['2024-01-31', 1, '2024-02-29'],
	['2024-12-31', 1, '2025-01-31'],
	['2024-03-31', -1, '2024-02-29']
])('%s and %i months is %s', (date, months, expected) => {
	expect(addMonths(date, months)).toBe(expected);
});

it('keeps a date between two others', () => {
	expect(within('2013-05-05', '2014-01-01', '2026-12-31')).toBe('2014-01-01');
	expect(within('2027-05-05', '2014-01-01', '2026-12-31')).toBe('2026-12-31');
	expect(within('2020-05-05', '2014-01-01', '2026-12-31')).toBe('2020-05-05');
});

it('counts days across months and leap years', () => {
	expect(dayOf('2024-03-01') - dayOf('2024-02-28')).toBe(2);
	expect(dayOf('1970-01-01')).toBe(0);
});

it('finds the nearest day of some periods', () => {
	const periods = [
		{ from: null, to: '2022-02-24' },
		{ from: '2022-08-01', to: '2023-07-17' },
		{ from: '2025-03-24', to: null }
	];
	expect(nearestDay(periods, '2022-03-01')).toBe('2022-02-23');
	expect(nearestDay(periods, '2022-07-01')).toBe('2022-08-01');
	expect(nearestDay(periods, '2022-09-01')).toBe('2022-09-01');
	expect(nearestDay(periods, '2023-09-01')).toBe('2023-07-16');
	expect(nearestDay(periods, '2030-01-01')).toBe('2030-01-01');
	expect(nearestDay([], '2022-03-01')).toBe(null);
});
