import { expect, it } from 'vitest';
import { opacityAtAge, opacityByAge } from '../../../src/lib/layers/age.ts';

it.each(opacityByAge)('has at %d days the opacity %d', (age, opacity) => {
	expect(opacityAtAge(age)).toBeCloseTo(opacity, 10);
});

it('fades steadily, and never further than its last step', () => {
	const ages = [0, 10, 31, 100, 364, 366, 700, 1094, 1096, 5000];
	const opacities = ages.map(opacityAtAge);
	expect(opacities).toEqual([...opacities].sort((one, other) => other - one));
	expect(opacities.at(-1)).toBe(0.4);
	expect(opacityAtAge(197.5)).toBeCloseTo(0.825, 10);
});
