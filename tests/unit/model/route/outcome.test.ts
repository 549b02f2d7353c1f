import { describe, expect, test } from 'vitest';
import { findWay, type Way } from '../../../../src/lib/model/route/find-way.ts';
import type { RouteNetwork } from '../../../../src/lib/model/route/network.ts';
import { hoursAtSea, routeOutcome } from '../../../../src/lib/model/route/outcome.ts';
import { readGeodata, realModel } from '../geodata.ts';
import { publishedLengths } from './published-lengths.ts';

const network = readGeodata<RouteNetwork>('network.json');
const model = realModel();

const outcome = (from: string, to: string, date: string) =>
	routeOutcome(network, model, [from, to], date);

const corridorsOf = (way: Way | null) =>
	way?.stretches.flatMap(({ corridor }) => (corridor ? [corridor] : []));

/** How far off a way may be, as a part of its published length. */
const tolerance = 0.05;

describe('published lengths', () => {
	test.each(publishedLengths)('$title', ({ ends, date, publishedNm, along }) => {
		const stretches = findWay(network, ends, date)?.stretches ?? [];
		const counted = stretches.filter(
			({ kind, corridor }) => !along || along.includes(corridor ?? kind)
		);
		const foundNm = counted.reduce((sum, { lengthNm }) => sum + lengthNm, 0);
		expect(Math.abs(foundNm / publishedNm - 1)).toBeLessThan(tolerance);
	});
});

describe('each time has its ways', () => {
	const initiative = ['odesa', 'chornomorsk', 'pivdennyi'];
	const shutSince2014 = ['feodosia', 'kerch', 'sevastopol', 'yalta', 'yevpatoria'];
	const shutSince2022 = [
		'berdiansk',
		'bilhorod-dnistrovskyi',
		'dnipro-buh',
		'henichesk',
		'kherson',
		'khorly',
		'mariupol',
		'mykolaiv',
		'ochakiv',
		'olvia',
		'skadovsk'
	];
	/** What of the ports and the strait cannot be reached from Constanța. */
	const unreached = (date: string) =>
		Object.keys(network.ends)
			.filter((end) => end !== 'constanta' && !outcome('constanta', end, date).way)
			.sort();

	test.each([
		['peace', '2012-06-01', []],
		['Crimea occupied', '2021-06-01', shutSince2014],
		[
			'all shut, the Bystre mouth too',
			'2022-06-01',
			[...initiative, ...shutSince2014, ...shutSince2022, 'ust-dunaisk']
		],
		['the initiative', '2022-10-01', [...shutSince2014, ...shutSince2022]],
		['the gap', '2023-08-01', [...initiative, ...shutSince2014, ...shutSince2022]],
		['Ukraine’s corridor', '2025-03-24', [...shutSince2014, ...shutSince2022]]
	])('%s', (_title, date, shut) => {
		expect(unreached(date)).toEqual([...shut, 'sokhumi'].sort());
	});
});

describe('ways of the three ports', () => {
	test('under the initiative they lead by Istanbul’s inspection, wherever ships are bound', () => {
		const { way } = outcome('odesa', 'constanta', '2022-10-01');
		expect(corridorsOf(way)).toEqual(['bsgi-feeder-odesa', 'bsgi-corridor-rev-trunk']);
		expect(way?.lengthNm).toBeGreaterThan(480);
	});

	test('since August 2023 they lead down the coast, and leave it off Romania', () => {
		expect(corridorsOf(outcome('odesa', 'istanbul', '2025-03-24').way)).toEqual([
			'ua-corridor-2023',
			'bosphorus-centreline'
		]);
		const { way } = outcome('odesa', 'constanta', '2025-03-24');
		expect(corridorsOf(way)).toEqual(['ua-corridor-2023']);
		expect(way?.lengthNm).toBeCloseTo(182, -1);
	});

	test('nobody else sails their corridor', () => {
		expect(corridorsOf(outcome('constanta', 'istanbul', '2025-03-24').way)).not.toContain(
			'ua-corridor-2023'
		);
	});

	test('no way is told with the reason, and with the Danube instead', () => {
		const { way, ends, alternatives } = outcome('odesa', 'istanbul', '2022-06-01');
		expect(way).toBeNull();
		expect(ends[0]).toMatchObject({
			id: 'odesa',
			isShut: true,
			period: { status: 'closed', from: '2022-02-24' }
		});
		expect(alternatives.map(({ ends: pair }) => pair)).toEqual([
			['izmail', 'istanbul'],
			['reni', 'istanbul']
		]);
		expect(corridorsOf(alternatives[0]?.way ?? null)).toContain('danube-sulina-canal');
	});

	test('a port whose corridor was shut says so', () => {
		const { way, ends, closures } = outcome('ust-dunaisk', 'istanbul', '2022-06-01');
		expect(way).toBeNull();
		expect(ends.some(({ isShut }) => isShut)).toBe(false);
		expect(closures.map(({ id }) => id)).toEqual(['bystre-closed-2022']);
	});
});

test('areas count only while they are in force', () => {
	const areas = (date: string) =>
		outcome('novorossiysk', 'istanbul', date).crossings.map(({ area }) => area);
	expect(areas('2021-06-01')).toEqual([]);
	expect(areas('2025-03-24')).toEqual(['jwc-listed-area-2023']);
	expect(
		outcome('rostov-on-don', 'istanbul', '2025-03-24').crossings.map(({ area }) => area)
	).toEqual(['jwc-listed-area-2023', 'claimed-waters-2014', 'claimed-waters-2022']);
});

test('another coast is offered where it spares the listed area', () => {
	const { way, alternatives } = outcome('novorossiysk', 'istanbul', '2025-03-24');
	const [other] = alternatives;
	expect(other?.kind).toBe('least-exposed');
	expect(other?.way.lengthNm).toBeGreaterThan(way?.lengthNm ?? Infinity);
	expect(outcome('constanta', 'istanbul', '2025-03-24').alternatives).toEqual([]);
});

test('a way back is the way there', () => {
	const there = findWay(network, ['varna', 'batumi'], '2025-03-24');
	const back = findWay(network, ['batumi', 'varna'], '2025-03-24');
	expect(back?.lengthNm).toBeCloseTo(there?.lengthNm ?? 0, 6);
	expect(back?.line.at(-1)).toEqual(there?.line[0]);
});

test('time at sea is miles by knots', () => {
	expect(hoursAtSea(384, 12)).toBe(32);
});
