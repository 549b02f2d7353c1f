import { expect, it } from 'vitest';
import { wheelFactor } from '../../../../src/lib/ui/timeline/gestures.ts';

it('shows more time when the wheel is turned to the reader, and as much less the other way', () => {
	expect(wheelFactor(100)).toBeGreaterThan(1);
	expect(wheelFactor(100) * wheelFactor(-100)).toBeCloseTo(1);
	expect(wheelFactor(0)).toBe(1);
});

it('does not leap with a fling', () => {
	expect(wheelFactor(-5000)).toBe(wheelFactor(-150));
	expect(wheelFactor(5000)).toBeLessThan(2);
});
