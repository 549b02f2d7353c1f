import { expect, it } from 'vitest';
import { pathData } from '../../../src/lib/map/static/paths.ts';

const line = (coordinates: number[][]) => pathData({ type: 'LineString', coordinates });

it('draws a line as one move and relative steps', () => {
	expect(
		line([
			[30, 44],
			[31, 44],
			[31, 45]
		])
	).toMatch(/^M\d+ \d+l\d+ 0 0-\d+$/);
});

it('leaves out a line too short to be seen', () => {
	expect(
		line([
			[30, 44],
			[30.00001, 44]
		])
	).toBe('');
});

it('closes rings', () => {
	const ring = [
		[30, 44],
		[31, 44],
		[31, 45],
		[30, 44]
	];
	expect(pathData({ type: 'Polygon', coordinates: [ring] })).toMatch(/z$/);
});
