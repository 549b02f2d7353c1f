import { describe, expect, it } from 'vitest';
import { dateOf, dayOf } from '../../../src/lib/model/days.ts';
import { endOf } from '../../../src/lib/model/clock.ts';
import { northing } from '../../../src/lib/model/mercator.ts';
import { schematicKnots } from '../../../src/lib/model/schematic-speed.ts';
import { parseDays } from '../../../src/lib/model/trade/parse.ts';
import type { LonLat } from '../../../src/lib/model/types.ts';
import { voyagesAt, voyagesOf, type Sailing } from '../../../src/lib/model/voyages.ts';
import { realModel } from './geodata.ts';
import { readTable } from './trade/tables.ts';

const model = realModel();
const corridors = model.datasets.get('corridors') ?? { type: 'FeatureCollection', features: [] };
const days = parseDays(readTable('bsgi-days'));
const voyages = voyagesOf(days, corridors);

const hour = 1 / 24;
const first = dayOf('2022-08-01');
const afterLast = dayOf('2023-05-18');
/** Every hour of the record, and a week to either side. */
const hours = Array.from(
	{ length: Math.round((afterLast - first + 14) / hour) },
	(_, index) => first - 7 + index * hour
);

function lineOf(id: string): LonLat[] {
	const geometry = model.byId.get(id)?.feature.geometry;
	if (geometry?.type !== 'LineString') throw new Error(id);
	return geometry.coordinates as unknown as LonLat[];
}

/** Distance of a position from a line as the map draws it, in degrees of its equator. */
function offLine([lon, lat]: LonLat, line: readonly LonLat[]): number {
	const degrees = (north: number) => (northing(north) * 180) / Math.PI;
	const [x, y] = [lon, degrees(lat)];
	return Math.min(
		...line.slice(1).map((end, index) => {
			const [startLon, startLat] = line[index] ?? end;
			const [ax, ay] = [startLon, degrees(startLat)];
			const [dx, dy] = [end[0] - ax, degrees(end[1]) - ay];
			const part = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy);
			const within = Math.min(1, Math.max(0, part));
			return Math.hypot(x - ax - within * dx, y - ay - within * dy);
		})
	);
}

const at = (date: string, ofDay = 0) => voyagesAt(voyages, dayOf(date) + ofDay);

describe('voyages', () => {
	it('are one for each recorded ship, on its day and from its port', () => {
		expect(voyages).toHaveLength(952);
		const tonnes = voyages.reduce((sum, voyage) => sum + voyage.tonnes, 0);
		expect(Math.round(tonnes)).toBe(30_282_396);
		for (const row of days) {
			const own = voyages.filter(({ date, port }) => date === row.date && port === row.port);
			expect(own, `${row.date} ${row.port}`).toHaveLength(row.voyages);
			expect(own.every((voyage) => voyage.tonnes === row.tonnes / row.voyages)).toBe(true);
		}
	});

	it('of one day leave within it, at even distances, the ports by turns', () => {
		const own = voyages.filter(({ date }) => date === '2022-10-06');
		const { length } = own;
		expect(length).toBe(11);
		expect(own.map(({ leaves }) => dateOf(Math.floor(leaves)))).toEqual(
			Array.from({ length }, () => '2022-10-06')
		);
		const pairs = own.slice(1).map((next, index) => ({ next, before: own[index] }));
		for (const { next, before } of pairs) {
			expect(next.leaves - (before?.leaves ?? 0)).toBeCloseTo(1 / length, 6);
		}
		const inTurn = pairs.filter(({ next, before }) => next.port === before?.port);
		expect(inTurn.length).toBeLessThan(length / 3);
	});

	it('take the corridor that was in force when they left', () => {
		for (const { date, corridor } of voyages) {
			const isInitial = corridor === 'bsgi-corridor-initial';
			expect(isInitial, date).toBe(date < '2022-08-26');
		}
	});

	it('begin at the port’s feeder and end before the Bosphorus', () => {
		for (const { port, way, corridor } of voyages) {
			expect(way.points[0]).toEqual(lineOf(`bsgi-feeder-${port}`)[0]);
			expect(way.points.at(-1)).toEqual(lineOf(corridor).at(-1));
		}
	});

	it('without a way to sail are left out, and so is everything without corridors', () => {
		const row = { date: '2022-09-01', tonnes: 10, voyages: 1, source: 'x' };
		expect(voyagesOf([{ ...row, port: 'izmail' }], corridors)).toEqual([]);
		expect(voyagesOf(days, { type: 'FeatureCollection', features: [] })).toEqual([]);
	});
});

describe('at a time', () => {
	it('every ship lies on the corridor that it takes or on its feeder, at every hour', () => {
		for (const time of hours) {
			for (const { voyage, position } of voyagesAt(voyages, time)) {
				const feeder = lineOf(`bsgi-feeder-${voyage.port}`);
				const off = Math.min(offLine(position, feeder), offLine(position, lineOf(voyage.corridor)));
				expect(off).toBeLessThan(1e-6);
			}
		}
	});

	it('nothing is there beyond the days of the record', () => {
		const beyond = hours.filter((time) => time < first || time >= afterLast);
		expect(beyond.length).toBeGreaterThan(300);
		expect(beyond.flatMap((time) => voyagesAt(voyages, time))).toEqual([]);
		expect(voyagesAt(voyages, endOf('2023-05-17')).length).toBeGreaterThan(0);
		expect(at('2023-05-18')).toEqual([]);
		expect(at('2022-07-31', 0.99)).toEqual([]);
	});

	it('a ship starts at its port and keeps its speed', () => {
		const [voyage] = voyages;
		if (!voyage) throw new Error('There are no voyages');
		const afterHours = (count: number): Sailing | undefined =>
			voyagesAt([voyage], voyage.leaves + count * hour)[0];
		expect(afterHours(-0.01)).toBeUndefined();
		expect(afterHours(0)?.position).toEqual(voyage.way.points[0]);
		expect(afterHours(10)?.sailedNm).toBeCloseTo(10 * schematicKnots, 6);
		const lastHour = voyage.way.lengthNm / schematicKnots;
		expect(afterHours(lastHour - 0.01)?.position[1]).toBeCloseTo(41.3, 2);
		expect(afterHours(lastHour + 0.01)).toBeUndefined();
	});

	it('at the end of a day all of its ships are at sea', () => {
		for (const date of ['2022-08-01', '2022-10-06', '2022-10-31', '2023-03-15']) {
			const left = voyages.filter((voyage) => voyage.date === date);
			const atSea = voyagesAt(voyages, endOf(date)).map(({ voyage }) => voyage);
			expect(left.filter((voyage) => !atSea.includes(voyage))).toEqual([]);
		}
	});

	it('shows the traffic swell, thin out after the suspension, and die', () => {
		const meanOf = (from: string, to: string) => {
			const span = hours.filter((time) => dayOf(from) <= time && time < dayOf(to));
			const ships = span.map((time) => voyagesAt(voyages, time).length);
			return ships.reduce((sum, count) => sum + count, 0) / span.length;
		};
		const start = meanOf('2022-08-01', '2022-08-15');
		const swell = meanOf('2022-09-20', '2022-10-11');
		const end = meanOf('2023-05-05', '2023-05-18');
		expect(swell).toBeGreaterThan(3 * start);
		expect(swell).toBeGreaterThan(2 * end);
		// The record goes on through 29 October to 4 November 2022, ever thinner, and is empty on 5 to 7.
		expect(at('2022-11-07', 0.9)).toEqual([]);
		expect(days.filter(({ date }) => '2022-11-05' <= date && date <= '2022-11-07')).toEqual([]);
	});

	it('heads for the Bosphorus', () => {
		for (const { courseDegrees, sailedNm } of at('2022-09-20')) {
			if (sailedNm > 40) expect(Math.abs(courseDegrees)).toBeGreaterThan(90);
		}
	});
});
