import { describe, expect, it } from 'vitest';
import {
	outline,
	widthOf,
	wrap,
	wrapAtPause,
	wrapEvenly,
	type Type
} from '../../../../src/lib/map/picture/type.ts';

const plain: Type = { family: 'sans', weight: 400, sizePx: 20 };
const serif: Type = { family: 'serif', weight: 400, sizePx: 20, spacingEm: 0.2 };

/** Every x of path data, in px. */
function reachOf(path: string): { left: number; right: number; top: number; bottom: number } {
	let [x, y, startX, startY] = [0, 0, 0, 0];
	const reach = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
	for (const [, letter = '', values = ''] of path.matchAll(/([MmlhvqcZz])([^MmlhvqcZz]*)/g)) {
		const numbers = (values.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
		if (letter === 'M') [x, y] = numbers as [number, number];
		else if (letter === 'h') x += numbers[0] ?? 0;
		else if (letter === 'v') y += numbers[0] ?? 0;
		else if (letter === 'z') [x, y] = [startX, startY];
		else {
			x += numbers.at(-2) ?? 0;
			y += numbers.at(-1) ?? 0;
		}
		if (letter === 'M' || letter === 'm') [startX, startY] = [x, y];
		reach.left = Math.min(reach.left, x);
		reach.right = Math.max(reach.right, x);
		reach.top = Math.min(reach.top, y);
		reach.bottom = Math.max(reach.bottom, y);
	}
	return reach;
}

describe('words as outlines', () => {
	it.each(['Odesa', 'Constanța', 'İstanbul', 'Одеса', 'Έλλη', 'ffi, “quoted” – 12°'])(
		'stand on their baseline, as wide as they say: %s',
		(text) => {
			const { left, right, top, bottom } = reachOf(outline(text, plain, 100, 50));
			expect(left).toBeGreaterThan(98);
			expect(right).toBeLessThan(100 + widthOf(text, plain) + 2);
			expect(right).toBeGreaterThan(100 + widthOf(text, plain) - 4);
			expect(top).toBeGreaterThan(50 - plain.sizePx);
			expect(bottom).toBeLessThan(50 + 0.3 * plain.sizePx);
		}
	);

	it('have space after each letter', () => {
		const close = widthOf('Black Sea', { ...serif, spacingEm: 0 });
		expect(widthOf('Black Sea', serif)).toBeCloseTo(close + 9 * 0.2 * 20, 5);
	});

	it('are capitals where their kind has capitals', () => {
		const capitals = { ...plain, isUpperCase: true };
		expect(outline('Ukraine', capitals)).toBe(outline('UKRAINE', plain));
	});

	it('name a character that no font has', () => {
		expect(() => outline('Sea of 黑', plain)).toThrow('“黑”');
	});
});

describe('lines', () => {
	const text = 'Ports, shipping corridors and annexation claims as they stood';

	it('are no wider than they may be, and lose no word', () => {
		for (const breakLines of [wrap, wrapEvenly]) {
			const lines = breakLines(text, plain, 180);
			expect(lines.join(' ')).toBe(text);
			expect(Math.max(...lines.map((line) => widthOf(line, plain)))).toBeLessThanOrEqual(180);
		}
	});

	it('of a headline are about as long as each other', () => {
		const spread = (lines: readonly string[]) => {
			const widths = lines.map((line) => widthOf(line, plain));
			return Math.max(...widths) - Math.min(...widths);
		};
		const headline = 'The ways out of the Black Sea';
		const [loose, even] = [wrap(headline, plain, 220), wrapEvenly(headline, plain, 220)];
		expect(even.length).toBe(loose.length);
		expect(spread(even)).toBeLessThan(spread(loose));
	});

	it('keep a word whole that is wider than the line', () => {
		expect(wrap('a Zaporizhzhia b', plain, 20)).toEqual(['a', 'Zaporizhzhia', 'b']);
	});

	it('break at the pause only when they must', () => {
		const claim = 'Claimed by Russia; recognised as Ukraine';
		expect(wrapAtPause(claim, plain, 1000)).toEqual([claim]);
		expect(wrapAtPause(claim, plain, 240)).toEqual(['Claimed by Russia;', 'recognised as Ukraine']);
	});
});
