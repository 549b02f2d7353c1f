import { expect, test } from 'vitest';
import { routeProblem } from '../../../../src/lib/ui/route/problem.ts';

test.each([
	['route', 'odesa,odesa', 'both ends are the same port'],
	['route', 'odesa,atlantis', 'two ports that the map knows'],
	['route', 'odesa', 'two ports that the map knows'],
	['route', ',', 'two ports that the map knows'],
	['speed', '0', '1 to 40 knots'],
	['speed', '1000000000', '1 to 40 knots']
])('%s=%s: %s', (key, value, sentence) => {
	expect(routeProblem({ key, value })).toContain(`${key}=${value}: `);
	expect(routeProblem({ key, value })).toContain(sentence);
});

test('says nothing of other keys, nor of a speed that only stands twice', () => {
	expect(routeProblem({ key: 'date', value: 'never' })).toBeNull();
	expect(routeProblem({ key: 'speed', value: '13' })).toBeNull();
});
