import { expect, it } from 'vitest';
import { nextStop, previousStop, stopsOf } from '../../../../src/lib/ui/timeline/steps.ts';

const stops = stopsOf(['2022-08-01', '2014-03-18', '2022-08-01', '2025-03-24']);

it('holds each day once, in order', () => {
	expect(stops).toEqual(['2014-03-18', '2022-08-01', '2025-03-24']);
});

it.each([
	['2014-01-01', null, '2014-03-18'],
	['2014-03-18', null, '2022-08-01'],
	['2023-01-01', '2022-08-01', '2025-03-24'],
	['2025-03-24', '2022-08-01', null],
	['2026-01-01', '2025-03-24', null]
])('steps from %s back to %s and on to %s', (date, previous, next) => {
	expect(previousStop(stops, date)).toBe(previous);
	expect(nextStop(stops, date)).toBe(next);
});
