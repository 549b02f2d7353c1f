import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import {
	steadyDash,
	stretchAt,
	stretchKey,
	stretchStep
} from '../../../../src/lib/map/live/stretch.ts';

/** What the style makes of a dash at a zoom, in line widths as they come out on the screen. */
function drawn(dash: readonly number[], zoom: number): number[] {
	const globalState = { [stretchKey]: stretchStep(zoom) };
	const type = { type: 'array', value: 'number' } as never;
	const expression = createExpression(steadyDash(dash), 'line-dasharray', type, globalState);
	if (expression.result === 'error') throw new Error(expression.value.join());
	const lengths: number[] = expression.value.evaluate({ zoom, globalState });
	return lengths.map((length) => length * 2 ** (zoom - Math.floor(zoom)));
}

describe.each([5, 5.2, 5.4375, 5.5, 5.77, 5.99])('at zoom %d', (zoom) => {
	it('a dash is as long as asked for, within a twentieth', () => {
		const [dash = 0, gap = 0] = drawn([7, 3], zoom);
		expect(Math.abs(dash - 7)).toBeLessThan(7 / 20);
		expect(Math.abs(gap - 3)).toBeLessThan(3 / 20);
	});

	it('dots stand as far apart as asked for, with a gap between them', () => {
		const [dot = 0, gap = 0] = drawn([0.1, 2], zoom);
		expect(Math.abs(dot + gap - 2.1)).toBeLessThan(2.1 / 20);
		expect(gap).toBeGreaterThan(dot);
	});
});

it('stretches from once to twice', () => {
	expect(stretchAt(stretchStep(6))).toBe(1);
	expect(stretchAt(stretchStep(5.999))).toBe(2);
});
