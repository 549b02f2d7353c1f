import { describe, expect, it } from 'vitest';
import { layers as drawn } from '../../../src/lib/layers/index.ts';
import { lensMarkId, lensMarks } from '../../../src/lib/layers/lens-marks.ts';
import { definitions, symbolSwatch } from '../../../src/lib/layers/marks/svg.ts';
import { symbolPaths } from '../../../src/lib/layers/marks/symbols.ts';
import { cssVariable } from '../../../src/lib/layers/palette.ts';
import type { LayerModule } from '../../../src/lib/layers/symbology.ts';
import { effectKinds } from '../../../src/lib/model/effects.ts';

const layers: readonly LayerModule[] = drawn;

describe('the marks of the lens', () => {
	it('are one for each reason to stand out', () => {
		const reasons = ['named', 'differs', ...effectKinds];
		expect(lensMarks.map(({ lit }) => lit).sort()).toEqual(reasons.sort());
	});

	it('have words, each their own', () => {
		const titles = lensMarks.map(({ title }) => title().trim());
		expect(titles).not.toContain('');
		expect(new Set(titles).size).toBe(lensMarks.length);
	});

	it('are told apart without colour where they stand together', () => {
		const together = lensMarks.filter(({ lit }) => lit !== 'named');
		expect(new Set(together.map(({ mark }) => mark.shape)).size).toBe(together.length);
	});

	it('leave the symbol in their middle as it is', () => {
		for (const { mark } of lensMarks) {
			const { ground, fill, stroke } = symbolPaths[mark.shape];
			expect([ground, fill]).toEqual(['', '']);
			expect(stroke).toMatch(/^M-?[\d.]/);
		}
	});

	it('are defined once for the map, and drawn in the legend from the same paths', () => {
		const markup = definitions(layers, 1000);
		for (const { lit, mark } of lensMarks) {
			expect(markup.split(`<g id="${lensMarkId(lit)}">`)).toHaveLength(2);
			for (const drawing of [markup, symbolSwatch(mark)]) {
				expect(drawing).toContain(`d="${symbolPaths[mark.shape].stroke}"`);
				expect(drawing).toContain(`stroke="var(${cssVariable(mark.colour)})"`);
			}
		}
	});

	it('share no id with a mark of a layer', () => {
		const ids = layers.flatMap(({ id, classes }) => classes.map((one) => `${id}-${one.id}`));
		expect(ids.filter((id) => lensMarks.some(({ lit }) => lensMarkId(lit) === id))).toEqual([]);
	});
});
