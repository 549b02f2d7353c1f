import { expect, it, test } from 'vitest';
import {
	amountsByPort,
	isRecorded,
	latestCheckpoint,
	ranked,
	recordEnd,
	recordStart,
	seriesOf,
	sumBy,
	sumOf,
	tonnesByPort,
	weekOf
} from '../../../../src/lib/model/trade/figures.ts';
import type { Checkpoint, DayRow } from '../../../../src/lib/model/trade/types.ts';

function left(date: string, port: string, tonnes: number, voyages = 1): DayRow {
	return { date, port, tonnes, voyages, source: 'un' };
}

const days = [
	left('2022-08-01', 'odesa', 26_527),
	left('2022-08-05', 'chornomorsk', 25_041, 2),
	left('2022-08-05', 'odesa', 33_000)
];

test('a day counts what left on it, and nothing later', () => {
	expect(tonnesByPort(days, '2022-07-31')).toEqual(new Map());
	expect(tonnesByPort(days, '2022-08-04')).toEqual(new Map([['odesa', 26_527]]));
	expect(amountsByPort(days, '2022-08-05')).toEqual(
		new Map([
			['odesa', { tonnes: 59_527, voyages: 2 }],
			['chornomorsk', { tonnes: 25_041, voyages: 2 }]
		])
	);
});

test('sums and ranks', () => {
	expect(sumOf(days)).toEqual({ tonnes: 84_568, voyages: 4 });
	expect(sumOf([])).toEqual({ tonnes: 0, voyages: 0 });
	expect(ranked(sumBy(days, ({ date }) => date)).map(([date]) => date)).toEqual([
		'2022-08-05',
		'2022-08-01'
	]);
	expect(ranked(sumBy([left('b', 'b', 1), left('a', 'a', 1)], ({ port }) => port))[0]?.[0]).toBe(
		'a'
	);
});

test('the record says nothing before its first day and after its last', () => {
	expect(isRecorded('2022-07-31')).toBe(false);
	expect(isRecorded(recordStart)).toBe(true);
	expect(isRecorded(recordEnd)).toBe(true);
	expect(isRecorded('2023-05-18')).toBe(false);
});

test.each([
	['2022-08-01', '2022-08-01'],
	['2022-08-07', '2022-08-01'],
	['2022-08-08', '2022-08-08'],
	['1969-12-31', '1969-12-29']
])('%s lies in the week of Monday %s', (date, monday) => {
	expect(weekOf(date)).toBe(monday);
});

function figure(series: Checkpoint['series'], date: string, tonnes: number): Checkpoint {
	const id = `${series}-${date}`;
	const rest = { datePrecision: 'day', bound: 'exact', voyages: null, source: 'un', note: null };
	return { id, series, date, tonnes, ...rest } as Checkpoint;
}

const figures = [
	figure('corridor-cargo', '2024-03-01', 28_000_000),
	figure('bsgi-food', '2022-09-06', 2_171_936),
	figure('bsgi-food', '2022-08-22', 721_449)
];

it('takes the newest figure of one series by a date', () => {
	expect(latestCheckpoint(figures, 'bsgi-food', '2022-08-21')).toBeNull();
	expect(latestCheckpoint(figures, 'bsgi-food', '2022-09-05')?.tonnes).toBe(721_449);
	expect(latestCheckpoint(figures, 'bsgi-food', '2025-03-24')?.tonnes).toBe(2_171_936);
	expect(latestCheckpoint(figures, 'corridor-farm', '2025-03-24')).toBeNull();
	expect(seriesOf(figures, 'bsgi-food').map(({ date }) => date)).toEqual([
		'2022-08-22',
		'2022-09-06'
	]);
});
