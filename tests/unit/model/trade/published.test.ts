import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
	parsePeriods,
	parsePublished,
	parseSeasons,
	parseShares,
	parseTotals
} from '../../../../src/lib/model/trade/parse-published.ts';
import { parseCheckpoints } from '../../../../src/lib/model/trade/parse.ts';
import {
	periodCargoes,
	periodScopes,
	publishedMeasures,
	seasonStatuses,
	shareCargoes,
	totalMeasures
} from '../../../../src/lib/model/trade/published.ts';
import { latestCheckpoint } from '../../../../src/lib/model/trade/figures.ts';
import {
	bounds,
	checkpointSeries,
	commodities,
	datePrecisions
} from '../../../../src/lib/model/trade/types.ts';
import { readTable } from './tables.ts';

describe('the published figures as they stand', () => {
	const checkpoints = parseCheckpoints(readTable('checkpoints'));

	test.each([
		['bsgi-food', '2022-10-31', 9_200_000],
		['bsgi-food', '2025-03-24', 32_860_000],
		['corridor-cargo', '2025-03-24', 106_000_000],
		['corridor-farm', '2025-03-24', 70_000_000]
	] as const)('%s at %s is %i t', (series, date, tonnes) => {
		expect(latestCheckpoint(checkpoints, series, date)?.tonnes).toBe(tonnes);
	});

	test('the corridor has no figure before it began, the Initiative none before its first ship', () => {
		expect(latestCheckpoint(checkpoints, 'corridor-cargo', '2023-08-10')).toBeNull();
		expect(latestCheckpoint(checkpoints, 'bsgi-food', '2022-07-31')).toBeNull();
	});

	test('what the Initiative carried is only ever food', () => {
		const figures = parsePublished(readTable('published'));
		expect(new Set(figures.map(({ cargo }) => cargo))).toEqual(new Set(['food']));
		expect(figures.find(({ measure }) => measure === 'total')).toMatchObject({
			tonnes: 32_860_000,
			voyages: 1004,
			asOf: '2023-07-16'
		});
	});

	test('the first quarter of 2025 by port', () => {
		const periods = parsePeriods(readTable('corridor-periods'));
		const quarter = periods.filter(({ from, to }) => from === '2025-01-01' && to === '2025-04-01');
		const tonnesOf = (port: string) => quarter.find((period) => period.port === port)?.tonnes;
		expect(['pivdennyi', 'chornomorsk', 'odesa'].map(tonnesOf)).toEqual([
			10_600_000, 6_600_000, 3_500_000
		]);
	});

	test('totals, seasons and shares read', () => {
		expect(parseTotals(readTable('bsgi-totals')).at(-1)).toMatchObject({
			measure: 'total',
			tonnes: 30_282_396,
			voyages: 952
		});
		expect(parseSeasons(readTable('seasons'))[0]).toMatchObject({
			country: 'UA',
			season: '2021/22',
			tonnes: 48_500_000
		});
		expect(parseShares(readTable('shares'))[0]).toMatchObject({ percent: 95, cargo: 'grain' });
	});
});

test('a season is two years that follow each other, a share at most a hundred', () => {
	const seasons = 'id,country,season,cargo,status,asOf,tonnes,bound,source,note\n';
	expect(() => parseSeasons(`${seasons}one,UA,2021/23,grain,final,2022-06-30,1,exact,un,`)).toThrow(
		'line 2, column season: "2021/23" is not a season of two years (YYYY/YY)'
	);
	expect(parseSeasons(`${seasons}one,UA,1999/00,grain,final,2000-06-30,1,exact,un,`)).toHaveLength(
		1
	);
	const shares = 'id,country,cargo,part,whole,period,percent,bound,source,note\n';
	expect(() => parseShares(`${shares}one,UA,grain,a,b,c,101,exact,un,`)).toThrow(
		'line 2, column percent: "101" is not a number from 0 to 100'
	);
});

test.each([
	['bsgi-months', 'commodity', commodities],
	['bsgi-destinations', 'commodity', commodities],
	['bsgi-totals', 'measure', totalMeasures],
	['checkpoints', 'series', checkpointSeries],
	['checkpoints', 'bound', bounds],
	['checkpoints', 'datePrecision', datePrecisions],
	['published', 'measure', publishedMeasures],
	['corridor-periods', 'scope', periodScopes],
	['corridor-periods', 'cargo', periodCargoes],
	['seasons', 'status', seasonStatuses],
	['shares', 'cargo', shareCargoes]
])('the schema of %s and the model know the same words for %s', (name, column, wordList) => {
	const path = `../../../../geodata/schema/${name}.schema.json`;
	const schema = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as {
		properties: Record<string, { enum: string[] }>;
	};
	expect([...(schema.properties[column]?.enum ?? [])].sort()).toEqual([...wordList].sort());
});
