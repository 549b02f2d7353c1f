import { describe, expect, it } from 'vitest';
import { hatchLines } from '../../../src/lib/layers/marks/hatch.ts';

const box = { top: -10, width: 100, height: 60 };

/** Each line as its two ends. */
function linesOf(direction: 'rising' | 'falling') {
	const path = hatchLines({ direction, spacingPx: 8, widthPx: 1 }, box);
	let [x, y] = [0, 0];
	const lines = [];
	for (const [, command, across, down] of path.matchAll(/([Mml])(-?[\d.]+) (-?[\d.]+)/g)) {
		const from = [x, y] as const;
		const isRelative = command !== 'M';
		x = Number(across) + (isRelative ? x : 0);
		y = Number(down) + (isRelative ? y : 0);
		if (command === 'l') lines.push({ from, to: [x, y] as const });
	}
	return lines;
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
