import { describe, expect, test } from 'vitest';
import { linesFor, smallWorld, withList, without, withText } from './world.ts';

/** What the check prints for the world with some words of one table put in place of others. */
function linesAfter(table: string, was: string, is: string): string[] {
	const path = `trade/${table}.csv`;
	const text = smallWorld.get(path) ?? '';
	if (!text.includes(was)) throw new Error(`${path} does not say "${was}"`);
	return linesFor(withText(path, text.replace(was, is)));
}

describe('the form of a table', () => {
	test('table: another column, and nothing else is said', () => {
		expect(linesAfter('bsgi-days', 'tonnes', 'tons')).toEqual([
			'trade/bsgi-days.csv: -: table: columns are date,port,tons,voyages,source; expected date,port,tonnes,voyages,source'
		]);
	});

	test('table: columns in another order', () => {
		expect(linesAfter('bsgi-days', 'date,port', 'port,date')[0]).toContain(
			'table: columns are port,date'
		);
	});

	test('table: a cell too few and a cell too many', () => {
		expect(linesAfter('bsgi-days', 'east-harbour,500,1', 'east-harbour,500')).toEqual([
			'trade/bsgi-days.csv: 2022-08-09 east-harbour: table: line 3: has 4 cells; expected 5'
		]);
		expect(linesAfter('bsgi-days', ',500,', ',1,500,')[0]).toContain('line 3: has 6 cells');
	});

	test('table: a cell over two lines', () => {
		expect(linesAfter('checkpoints', 'More than', 'More\nthan')).toEqual([
			'trade/checkpoints.csv: food-two: table: line 3: a cell goes on in the next line'
		]);
	});

	test('table: an empty file', () => {
		expect(linesFor(withText('trade/bsgi-days.csv', ''))[0]).toContain('table: columns are ;');
	});

	test('catalogue: a table without an entry, an entry without its table', () => {
		expect(linesFor(withText('trade/more.csv', 'a,b\n1,2\n'))).toEqual([
			'trade/more.csv: -: catalogue: has no entry in catalogue.json'
		]);
		expect(linesFor(without('trade/bsgi-days.csv'))).toEqual([
			'catalogue.json: bsgi-days: catalogue: file trade/bsgi-days.csv does not exist'
		]);
	});

	test('schema: a table needs one, as every file does', () => {
		const texts = withList('catalogue.json', 'datasets', (datasets) => {
			const days = datasets.find(({ id }) => id === 'bsgi-days');
			if (days) days['schema'] = null;
		});
		expect(linesFor(texts)).toContainEqual(
			expect.stringMatching(/^catalogue\.json: bsgi-days: schema: .*\/schema must be string$/)
		);
	});
});

test.each([
	[
		'bsgi-days',
		',500,',
		',-500,',
		'2022-08-09 east-harbour',
		'line 3, column tonnes: -500 must be >= 0'
	],
	[
		'bsgi-days',
		',500,',
		',500.5,',
		'2022-08-09 east-harbour',
		'line 3, column tonnes: 500.5 must be integer'
	],
	[
		'bsgi-days',
		',500,',
		',5e2,',
		'2022-08-09 east-harbour',
		'line 3, column tonnes: "5e2" must be integer'
	],
	[
		'bsgi-days',
		',500,',
		',"1,500",',
		'2022-08-09 east-harbour',
		'line 3, column tonnes: "1,500" must be integer'
	],
	[
		'bsgi-days',
		',500,',
		',,',
		'2022-08-09 east-harbour',
		'line 3, column tonnes: "" must be integer'
	],
	[
		'bsgi-days',
		'2022-08-09',
		'2022-08-39',
		'2022-08-39 east-harbour',
		'line 3, column date: "2022-08-39" is not a day of the calendar (YYYY-MM-DD)'
	],
	[
		'bsgi-months',
		'2022-08,east',
		'2022-8,east',
		'2022-8 east-harbour wheat',
		'line 2, column month: "2022-8" must match pattern "^\\d{4}-(0[1-9]|1[0-2])$"'
	],
	[
		'bsgi-destinations',
		'EG',
		'Egypt',
		'east-harbour Egypt wheat',
		'line 2, column destination: "Egypt" must match pattern "^[A-Z]{2}$"'
	],
	[
		'checkpoints',
		'bsgi-food,2022-08',
		'all-food,2022-08',
		'food-one',
		'line 2, column series: "all-food" must be one of bsgi-food, corridor-cargo, corridor-farm'
	]
])('schema: in %s, %s for %s', (table, was, is, id, message) => {
	expect(linesAfter(table, was, is)).toContain(`trade/${table}.csv: ${id}: schema: ${message}`);
});

describe('references of rows', () => {
	test('source-known: a row names a source that is not listed', () => {
		expect(linesAfter('checkpoints', 'exact,2,pilot-book', 'exact,2,chart-12')).toEqual([
			'trade/checkpoints.csv: food-one: source-known: source "chart-12" is not in sources.json'
		]);
	});

	test('source-used: a row is enough', () => {
		const more = withList('sources.json', 'sources', (sources) => {
			sources.push({ ...sources[0], id: 'chart-12' });
		});
		const text = smallWorld.get('trade/checkpoints.csv') ?? '';
		const texts = new Map(more).set(
			'trade/checkpoints.csv',
			text.replace('exact,2,pilot-book', 'exact,2,chart-12')
		);
		expect(linesFor(texts)).toEqual([]);
	});

	test('port-known: a row names a port that does not exist', () => {
		expect(
			linesAfter('bsgi-days', '2022-08-09,east-harbour', '2022-08-09,north-harbour')
		).toContain(
			'trade/bsgi-days.csv: 2022-08-09 north-harbour: port-known: line 3, column port: port "north-harbour" is not in ports.geojson'
		);
	});

	test('port-known: a total names one', () => {
		expect(linesAfter('bsgi-totals', 'port,east-harbour', 'port,north-harbour')).toContain(
			'trade/bsgi-totals.csv: port north-harbour: port-known: line 8, column key: port "north-harbour" is not in ports.geojson'
		);
	});
});

describe('rows among each other', () => {
	test('row-unique: the same day and port twice', () => {
		const row = '2022-08-09,east-harbour,500,1,pilot-book\n';
		expect(linesAfter('bsgi-days', row, row + row)).toContain(
			'trade/bsgi-days.csv: 2022-08-09 east-harbour: row-unique: line 4: same date, port as line 3'
		);
	});

	test('row-unique: an id twice', () => {
		expect(linesAfter('checkpoints', 'food-two', 'food-one')).toEqual([
			'trade/checkpoints.csv: food-one: row-unique: line 3: same id as line 2'
		]);
	});

	test('row-order: a row out of order', () => {
		const row = '2022-08-01,west-harbour,1000,1,pilot-book\n';
		const text = (smallWorld.get('trade/bsgi-days.csv') ?? '').replace(row, '') + row;
		expect(linesFor(withText('trade/bsgi-days.csv', text))).toEqual([
			'trade/bsgi-days.csv: 2022-08-01 west-harbour: row-order: line 4: should stand before "2022-09-01 west-harbour"'
		]);
	});

	test('week-monday: a week that begins on a Tuesday', () => {
		expect(linesAfter('bsgi-weeks', '2022-08-08', '2022-08-09')).toContain(
			'trade/bsgi-weeks.csv: 2022-08-09 east-harbour: week-monday: line 3: 2022-08-09 is not a Monday; its week begins on 2022-08-08'
		);
	});
});

describe('trade-sums: a number that was mistyped shows beside the right one', () => {
	test('in the days', () => {
		expect(linesAfter('bsgi-days', ',500,', ',5000,')).toEqual([
			'trade/bsgi-months.csv: 2022-08 east-harbour: trade-sums: 500 tonnes here, 5,000 in trade/bsgi-days.csv',
			'trade/bsgi-totals.csv: month 2022-08: trade-sums: 1,500 tonnes here, 6,000 in trade/bsgi-days.csv',
			'trade/bsgi-totals.csv: port east-harbour: trade-sums: 500 tonnes here, 5,000 in trade/bsgi-days.csv',
			'trade/bsgi-totals.csv: total all: trade-sums: 2,200 tonnes here, 6,700 in trade/bsgi-days.csv',
			'trade/bsgi-weeks.csv: 2022-08-08 east-harbour: trade-sums: 500 tonnes here, 5,000 in trade/bsgi-days.csv'
		]);
	});

	test.each([
		[
			'bsgi-weeks',
			',500,1',
			',500,2',
			'bsgi-weeks.csv: 2022-08-08 east-harbour: trade-sums: 2 voyages here, 1 in trade/bsgi-days.csv'
		],
		[
			'bsgi-months',
			',600,',
			',650,',
			'bsgi-months.csv: 2022-08 west-harbour: trade-sums: 1,050 tonnes here, 1,000 in trade/bsgi-days.csv'
		],
		[
			'bsgi-months',
			'corn,600',
			'barley,600',
			'bsgi-totals.csv: commodity barley: trade-sums: 0 tonnes here, 600 in trade/bsgi-months.csv'
		],
		[
			'bsgi-destinations',
			',1300,',
			',1200,',
			'bsgi-destinations.csv: west-harbour corn: trade-sums: 1,200 tonnes here, 1,300 in trade/bsgi-months.csv'
		],
		[
			'bsgi-destinations',
			'EG',
			'ES',
			'bsgi-totals.csv: destination EG: trade-sums: 500 tonnes here, 0 in trade/bsgi-destinations.csv'
		],
		[
			'bsgi-totals',
			'2200,3',
			'2300,3',
			'bsgi-totals.csv: total all: trade-sums: 2,300 tonnes here, 2,200 in trade/bsgi-days.csv'
		],
		[
			'bsgi-totals',
			'2200,3',
			'2200,4',
			'bsgi-totals.csv: total all: trade-sums: 4 voyages here, 3 in trade/bsgi-days.csv'
		]
	])('in %s, %s for %s', (table, was, is, line) => {
		expect(linesAfter(table, was, is)).toContain(`trade/${line}`);
	});
});

describe('trade-series: what had been carried', () => {
	test('never becomes less', () => {
		expect(linesAfter('checkpoints', ',2000,', ',1400,')).toEqual([
			'trade/checkpoints.csv: food-two: trade-series: 1,400 t, but already 1,500 t on 2022-08-31'
		]);
	});

	test('is never more of farm goods than of all cargo', () => {
		expect(linesAfter('checkpoints', ',6000,', ',9500,')).toEqual([
			'trade/checkpoints.csv: farm-one: trade-series: 9,500 t of farm goods, but 9,000 t of all cargo'
		]);
	});
});

test('date-order and status-words read tables too', () => {
	expect(linesAfter('checkpoints', 'More than 2,000 t', 'Grain of the new regions')).toEqual([
		'trade/checkpoints.csv: food-two: status-words: says "new regions"'
	]);
});
