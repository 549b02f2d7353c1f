import { expect, test } from 'vitest';
import { activeAfter } from '../../../../src/lib/ui/search/keys.ts';
import { inShort } from '../../../../src/lib/ui/search/isolate.ts';

test.each([
	['ArrowDown', null, 0],
	['ArrowDown', 0, 1],
	['ArrowDown', 2, null],
	['ArrowUp', null, 2],
	['ArrowUp', 1, 0],
	['ArrowUp', 0, null],
	['Home', 1, null],
	['End', 1, null],
	['ArrowLeft', 1, null],
	['ArrowRight', 1, null],
	['a', 1, undefined]
])('%s of three options, from %j', (key, active, after) => {
	expect(activeAfter(key, active, 3)).toBe(after);
});

test.each(['ArrowDown', 'ArrowUp'])('%s where there is no option', (key) => {
	expect(activeAfter(key, null, 0)).toBe(null);
});

test('what was typed is said in short', () => {
	expect(inShort(' البحر ')).toBe('\u2068البحر\u2069');
	expect(inShort('😀'.repeat(10_000))).toBe(`\u2068${'😀'.repeat(40)}\u2069…`);
});
