import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockBreak, fold, isBetweenCharacters } from '../../../src/lib/model/quotes/fold.ts';

const folded = (text: string) => fold(text).text;

/** Characters that the folding treats, among plain ones. */
const typography = fc.constantFrom(
	...['a', 'e', 'Z', '3', ' ', '\n', '\t', '.', '’', "'", '`', '“', '"', '«', '–', '—', '-'],
	...['\u00A0', '\u2009', '\u3000', '\u00AD', '\u200B', '\uFEFF', '\u200E', blockBreak],
	...['\u0301', '\u0323', '\u0308', 'é', 'ǘ', 'ї', '가', '\u1100', '\u1161', '\u11A8', '\uFB2C'],
	...['\u212B', '\u1FEF', '😀', '👩\u200D🚀', '\uD83D', '\uDE00', 'غ', '=', '\u0338']
);
const texts = fc.oneof(
	fc.array(typography, { maxLength: 30 }).map((parts) => parts.join('')),
	fc.string({ unit: 'binary', maxLength: 30 })
);

describe('what is folded', () => {
	it.each([
		['white space of any kind and length', 'a \n\t\u00A0\u2009\u3000 b', 'a b'],
		['line ends', 'a\r\nb\u2028c', 'a b c'],
		['zero-width spaces between words', 'a \u200B\uFEFF b', 'a b'],
		['zero-width spaces and soft hyphens in words', 'cor\u00ADri\u200Bdor\u2060s', 'corridors'],
		['direction marks', '\u200Eab\u202C c\u2069', 'ab c'],
		['apostrophes', "a’b‘c'd`e´fʼg′h", "a'b'c'd'e'f'g'h"],
		['double quotes', '“a” „b‟ «c» ″', '"a" "b" "c" "'],
		['dashes', 'a-b‐c‑d‒e–f—g―h−i', 'a-b-c-d-e-f-g-h-i'],
		['composed and decomposed letters', 'Cafe\u0301 \u0419 \u0418\u0306', 'Café Й Й'],
		['a mark behind a soft hyphen', 'e\u00AD\u0301', 'é']
	])('%s', (_, text, expected) => {
		expect(folded(text)).toBe(expected);
	});

	it('leaves case, digits, ellipses and other words alone', () => {
		expect(folded('Black Sea, 30 days… ß ﬁ')).toBe('Black Sea, 30 days… ß ﬁ');
	});

	it('leaves a break between blocks, whatever white space is around it', () => {
		expect(folded(`a \n${blockBreak}  ${blockBreak}\u00A0b`)).toBe(`a${blockBreak}b`);
	});

	it('folds nothing to nothing', () => {
		expect(fold('')).toEqual({ text: '', starts: [], ends: [] });
	});
});

describe('the way back to the original', () => {
	it('is exact around dropped and joined characters', () => {
		const original = '  «Cafe\u0301»\u00AD  x';
		const { text, starts, ends } = fold(original);
		expect(text).toBe(' "Café" x');
		expect(text.split('').map((_, unit) => original.slice(starts[unit], ends[unit]))).toEqual([
			'  ',
			'«',
			'C',
			'a',
			'f',
			'e\u0301',
			'»',
			'\u00AD  ',
			'x'
		]);
	});

	it('has spans that lie in order inside the original, one for each unit', () => {
		fc.assert(
			fc.property(texts, (original) => {
				const { text, starts, ends } = fold(original);
				expect(starts).toHaveLength(text.length);
				expect(ends).toHaveLength(text.length);
				for (let unit = 0; unit < text.length; unit++) {
					const [start = -1, end = -1] = [starts[unit], ends[unit]];
					expect(start).toBeGreaterThanOrEqual(0);
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(original.length);
					if (unit > 0 && starts[unit - 1] !== start)
						expect(ends[unit - 1]).toBeLessThanOrEqual(start);
				}
			})
		);
	});

	it('leads from whole characters to slices that fold to them', () => {
		fc.assert(
			fc.property(texts, fc.nat(), fc.nat(), (original, one, other) => {
				const whole = fold(original);
				const { text, starts, ends } = whole;
				const from = Math.min(one % (text.length + 1), other % (text.length + 1));
				const to = Math.max(one % (text.length + 1), other % (text.length + 1));
				fc.pre(from < to && isBetweenCharacters(whole, from) && isBetweenCharacters(whole, to));
				const slice = original.slice(starts[from], ends[to - 1]);
				expect(folded(slice)).toBe(text.slice(from, to));
			})
		);
	});

	it('has nothing more to fold the second time', () => {
		fc.assert(
			fc.property(texts, (original) => {
				const once = folded(original);
				expect(folded(once)).toBe(once);
			})
		);
	});

	it('makes canonically equal texts the same', () => {
		fc.assert(
			fc.property(texts, (original) => {
				expect(folded(original.normalize('NFD'))).toBe(folded(original.normalize('NFC')));
			})
		);
	});
});
