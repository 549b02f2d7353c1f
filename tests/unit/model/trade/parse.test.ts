import { describe, expect, it, test } from 'vitest';
import {
	parseCheckpoints,
	parseDays,
	parseDestinations,
	parseMonths,
	parseWeeks
} from '../../../../src/lib/model/trade/parse.ts';

const daysHeader = 'date,port,tonnes,voyages,source';

describe('a table as it should be', () => {
	it('becomes typed rows', () => {
		expect(parseDays(`${daysHeader}\n2022-08-01,odesa,26527,1,un\n`)).toEqual([
			{ date: '2022-08-01', port: 'odesa', tonnes: 26_527, voyages: 1, source: 'un' }
		]);
		expect(
			parseWeeks('week,port,tonnes,voyages,source\r\n2022-08-01,odesa,103527,3,un\r\n')
		).toEqual([{ week: '2022-08-01', port: 'odesa', tonnes: 103_527, voyages: 3, source: 'un' }]);
		expect(
			parseMonths('month,port,commodity,tonnes,voyages,source\n2022-08,odesa,corn,26527,1,un')
		).toEqual([
			{
				month: '2022-08',
				port: 'odesa',
				commodity: 'corn',
				tonnes: 26_527,
				voyages: 1,
				source: 'un'
			}
		]);
		expect(
			parseDestinations(
				'port,destination,commodity,tonnes,voyages,source\nodesa,LB,corn,26527,1,un'
			)
		).toEqual([
			{
				port: 'odesa',
				destination: 'LB',
				commodity: 'corn',
				tonnes: 26_527,
				voyages: 1,
				source: 'un'
			}
		]);
	});

	it('has null where a figure may be unknown, and keeps commas inside quotes', () => {
		const text = [
			'id,series,date,datePrecision,tonnes,bound,voyages,source,note',
			'one,bsgi-food,2022-10-29,about,9200000,over,,mod,"Ships, not voyages"'
		].join('\n');
		expect(parseCheckpoints(text)).toEqual([
			{
				id: 'one',
				series: 'bsgi-food',
				date: '2022-10-29',
				datePrecision: 'about',
				tonnes: 9_200_000,
				bound: 'over',
				voyages: null,
				source: 'mod',
				note: 'Ships, not voyages'
			}
		]);
	});

	it('may be empty but for its header', () => {
		expect(parseDays(`${daysHeader}\n`)).toEqual([]);
	});
});

test.each([
	['2022-02-30,odesa,1,1,un', 'date: "2022-02-30" is not a day of the calendar (YYYY-MM-DD)'],
	['1 August,odesa,1,1,un', 'date: "1 August" is not a day of the calendar (YYYY-MM-DD)'],
	['2022-08-01,Odesa,1,1,un', 'port: "Odesa" is not an id (a-z, 0-9 and single hyphens)'],
	['2022-08-01,odesa,-5,1,un', 'tonnes: "-5" is not a whole number from 0 on'],
	['2022-08-01,odesa,1.5,1,un', 'tonnes: "1.5" is not a whole number from 0 on'],
	['2022-08-01,odesa,"26,527",1,un', 'tonnes: "26,527" is not a whole number from 0 on'],
	['2022-08-01,odesa,1e4,1,un', 'tonnes: "1e4" is not a whole number from 0 on'],
	['2022-08-01,odesa,1,,un', 'voyages: is empty, not a whole number from 0 on'],
	['2022-08-01,odesa,1,1,', 'source: is empty, not an id (a-z, 0-9 and single hyphens)']
])('the row %s is named by file, line and column', (row, message) => {
	expect(() => parseDays(`${daysHeader}\n2022-08-01,odesa,1,1,un\n${row}\n`)).toThrow(
		`trade/bsgi-days.csv: line 3, column ${message}`
	);
});

test('words that are not on the list are told with the list', () => {
	expect(() =>
		parseCheckpoints(
			'id,series,date,datePrecision,tonnes,bound,voyages,source,note\n' +
				'one,all-cargo,2022-10-29,day,1,exact,,mod,'
		)
	).toThrow(
		'line 2, column series: "all-cargo" is not one of bsgi-food, corridor-cargo, corridor-farm'
	);
});

test('a note over two lines would make lines and rows differ', () => {
	expect(() =>
		parseCheckpoints(
			'id,series,date,datePrecision,tonnes,bound,voyages,source,note\n' +
				'one,bsgi-food,2022-10-29,day,1,exact,,mod,"two\nlines"'
		)
	).toThrow('column note: "two\nlines" is not text on one line');
});

test.each([
	['', 'trade/bsgi-days.csv: line 1: columns are ; expected date,port,tonnes,voyages,source'],
	['date,port,tons,voyages,source', 'line 1: columns are date,port,tons,voyages,source; expected'],
	[`${daysHeader}\n2022-08-01,odesa,1,1`, 'line 2: has 4 cells; expected 5'],
	[`${daysHeader}\n2022-08-01,odesa,1,1,un,x`, 'line 2: has 6 cells; expected 5'],
	[`${daysHeader}\n\n2022-08-01,odesa,1,1,un`, 'line 2: has 1 cells; expected 5']
])('a table of another shape is refused (%#)', (text, message) => {
	expect(() => parseDays(text)).toThrow(message);
});
