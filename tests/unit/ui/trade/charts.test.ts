import { describe, expect, it } from 'vitest';
import type { StoryEvent } from '../../../../src/lib/model/story.ts';
import { dayOf } from '../../../../src/lib/model/days.ts';
import { recordEnd } from '../../../../src/lib/model/trade/figures.ts';
import { commodityBars, destinationBars } from '../../../../src/lib/ui/trade/bar-parts.ts';
import {
	corridorFigures,
	levelAt,
	levelsOf,
	thinned
} from '../../../../src/lib/ui/trade/cumulative.ts';
import { initiativeEnd, suspension } from '../../../../src/lib/ui/trade/initiative.ts';
import { amountScale, linePath } from '../../../../src/lib/ui/trade/plot.ts';
import { commodityRanks, destinationRanks, lastMonth } from '../../../../src/lib/ui/trade/ranks.ts';
import { barsPath, phaseOf, weeksOf } from '../../../../src/lib/ui/trade/weeks.ts';
import { readGeodata } from '../../model/geodata.ts';
import { realTables } from './tables.ts';

describe('weeks', () => {
	const weeks = weeksOf(realTables.weeks);

	it('has every week of the record, with the ports adding up to it', () => {
		expect(weeks).toHaveLength(42);
		for (const { from, tonnes, tonnesByPort } of weeks) {
			const sum = [...tonnesByPort.values()].reduce((all, one) => all + one, 0);
			expect(sum, from).toBe(tonnes);
		}
	});

	it('knows which week the date is in', () => {
		expect(['2022-10-24', '2022-10-31', '2022-11-07'].map((w) => phaseOf(w, '2022-10-31'))).toEqual(
			['past', 'now', 'later']
		);
		expect(phaseOf('2022-10-24', '2022-10-30')).toBe('now');
	});

	it('draws bars from the base up, a day apart, and none for weeks without ships', () => {
		const rows = [
			{ from: '2022-08-01', tonnes: 2000 },
			{ from: '2022-08-08', tonnes: 0 },
			{ from: '2022-08-15', tonnes: 100 }
		];
		expect(barsPath(rows, dayOf('2022-08-01'), 500)).toBe('M6 500v-2h58v2zM146 500v-1h58v1z');
	});
});

describe('cumulative', () => {
	const levels = levelsOf(realTables.days);

	it('adds the record up to its total', () => {
		expect(levelAt(levels, '2022-07-31')).toBe(0);
		expect(levelAt(levels, recordEnd)).toBe(30_282_396);
	});

	it('keeps first and last of the levels that are drawn', () => {
		const drawn = thinned(levels);
		expect(drawn.length).toBeLessThan(levels.length / 3);
		expect([drawn[0], drawn.at(-1)]).toEqual([levels[0], levels.at(-1)]);
	});

	it('sets farm goods beside all cargo, never above it', () => {
		const figures = corridorFigures(realTables.checkpoints);
		expect(figures.some(({ cargo, farm }) => cargo && farm)).toBe(true);
		for (const { date, cargo, farm } of figures) {
			if (cargo && farm) expect(farm.tonnes, date).toBeLessThan(cargo.tonnes);
		}
	});
});

describe('ranks', () => {
	it('takes only months that are over', () => {
		expect(
			['2022-08-30', '2022-08-31', '2022-10-30', '2022-10-31', '2023-05-17'].map(lastMonth)
		).toEqual([null, '2022-08', '2022-09', '2022-10', '2023-05']);
	});

	it('has shares that are the whole together', () => {
		const ranks = commodityRanks(realTables.months, '2025-03-24');
		expect(ranks.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
		expect(ranks.slice(0, 2).map(({ key }) => key)).toEqual(['corn', 'wheat']);
	});

	it('puts all others into one bar, and parts it like the rest', () => {
		const named = destinationRanks(realTables.destinations).map((rank) => ({
			...rank,
			name: rank.key
		}));
		const bars = destinationBars(named, 10);
		expect(bars).toHaveLength(11);
		expect(bars.reduce((sum, { tonnes }) => sum + tonnes, 0)).toBe(30_282_396);
		for (const { name, parts } of bars) {
			expect(
				parts?.reduce((sum, [share]) => sum + share, 0),
				name
			).toBeCloseTo(1);
		}
	});

	it('makes no bar of others for a single one', () => {
		const rows = ['a', 'b', 'c'].map((name) => ({ name, tonnes: 1, share: 1 / 3 }));
		expect(commodityBars(rows, 2).map(({ name }) => name)).toEqual(['a', 'b', 'c']);
	});
});

describe('scales', () => {
	it('puts zero at the bottom and the most at the top', () => {
		const { y, ticks } = amountScale(36_000_000, 130, 3);
		expect([y(0), y(36_000_000)]).toEqual([130, 0]);
		expect(ticks).toEqual([10_000_000, 20_000_000, 30_000_000]);
	});

	it('draws a line from left to right', () => {
		expect(
			linePath([
				[0, 130],
				[0.5, 64.6]
			])
		).toBe('M0 130L500 65');
	});
});

it('marks the suspension and the end on the days of their events', () => {
	const { events } = readGeodata<{ events: readonly StoryEvent[] }>('events.json');
	const dayOfEvent = (id: string) => events.find((event) => event.id === id)?.from;
	expect(suspension).toEqual({
		from: dayOfEvent('event-2022-10-29-bsgi-suspended'),
		to: dayOfEvent('event-2022-11-02-bsgi-resumed')
	});
	expect(initiativeEnd).toBe(dayOfEvent('event-2023-07-17-bsgi-ends'));
});
