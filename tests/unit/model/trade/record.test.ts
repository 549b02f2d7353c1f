import { expect, test } from 'vitest';
import { recordEnd, recordStart, sumOf } from '../../../../src/lib/model/trade/figures.ts';
import {
	parseDays,
	parseDestinations,
	parseMonths,
	parseWeeks
} from '../../../../src/lib/model/trade/parse.ts';
import { readTable } from './tables.ts';

const days = parseDays(readTable('bsgi-days'));

test('the record is the copy of 17 May 2023: 952 voyages and 30,282,396 t', () => {
	expect(sumOf(days)).toEqual({ tonnes: 30_282_396, voyages: 952 });
	expect(sumOf(parseWeeks(readTable('bsgi-weeks')))).toEqual({
		tonnes: 30_282_396,
		voyages: 952
	});
	expect(sumOf(parseMonths(readTable('bsgi-months'))).tonnes).toBe(30_282_396);
	expect(sumOf(parseDestinations(readTable('bsgi-destinations'))).tonnes).toBe(30_282_396);
});

test('the record starts and ends on the days that the model says', () => {
	const dates = days.map(({ date }) => date).sort();
	expect(dates[0]).toBe(recordStart);
	expect(dates.at(-1)).toBe(recordEnd);
});
