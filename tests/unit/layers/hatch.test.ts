import { describe, expect, it } from 'vitest';
import { hatchLines } from '../../../src/lib/layers/marks/hatch.ts';

const box = { top: -10, width: 100, height: 60 };

/** Each line as its two ends. */
function linesOf(direction: 'rising' | 'falling') {
	const path = hatchLines({ direction, spacingPx: 8, widthPx: 1 }, box);
	return [...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)l(-?[\d.]+) (-?[\d.]+)/g)].map((found) => {
		const [x = 0, y = 0, dx = 0, dy = 0] = found.slice(1).map(Number);
		return { from: [x, y], to: [x + dx, y + dy] } as const;
	});
}

describe.each(['rising', 'falling'] as const)('the lines of a %s hatch', (direction) => {
	const lines = linesOf(direction);

	it('go from edge to edge, in its direction', () => {
		for (const { from, to } of lines) {
			const [start, end] = direction === 'rising' ? [50, -10] : [-10, 50];
			expect([from[1], to[1]]).toEqual([start, end]);
			expect(to[0] - from[0]).toBe(60);
		}
	});

	it('leave no corner without a line', () => {
		const starts = lines.map(({ from }) => from[0]);
		expect(Math.min(...starts)).toBeLessThanOrEqual(-60);
		expect(Math.max(...starts)).toBeGreaterThanOrEqual(100);
		for (const [index, start] of starts.entries()) {
			if (index > 0) expect(start - (starts[index - 1] ?? 0)).toBe(8);
		}
	});
});
