import { converter, differenceCiede2000, wcagContrast, type Oklch } from 'culori';
import { describe, expect, it } from 'vitest';
import { layers as drawn } from '../../../src/lib/layers/index.ts';
import { lensMarks } from '../../../src/lib/layers/lens-marks.ts';
import {
	cssVariable,
	depthLimitsM,
	paletteCss,
	palettes,
	type ColourRole
} from '../../../src/lib/layers/palette.ts';
import type { LayerModule } from '../../../src/lib/layers/symbology.ts';
import { visions } from './vision.ts';

const layers: readonly LayerModule[] = drawn;

/** Colours that stand for the meaning of a line or a symbol beside others. */
const lineRoles = ['ukraine', 'initiative', 'russian', 'danube', 'incident', 'risk'] as const;
const pairs = lineRoles.flatMap((one, at) =>
	lineRoles.slice(at + 1).map((other) => [one, other] as const)
);

/** Every colour that some layer or the lens draws with, and that of the selection. */
const markRoles: readonly ColourRole[] = [
	...new Set([
		'selection' as const,
		...lensMarks.map(({ mark }) => mark.colour),
		...layers.flatMap(({ classes }) => classes.map(({ mark }) => mark.colour))
	])
];

it('has the same roles in light and dark, each a colour', () => {
	const { light, dark } = palettes;
	expect(Object.keys(dark).sort()).toEqual(Object.keys(light).sort());
	for (const { depths, ...roles } of [light, dark]) {
		expect(depths).toHaveLength(depthLimitsM.length);
		for (const colour of [...depths, ...Object.values(roles)]) {
			expect(colour).toMatch(/^#[0-9a-f]{6}$/);
		}
	}
});

it('gives every role to CSS, for both themes', () => {
	const css = paletteCss();
	for (const role of Object.keys(palettes.light).filter((name) => name !== 'depths')) {
		const name = cssVariable(role as ColourRole);
		for (const palette of Object.values(palettes)) {
			expect(css).toContain(`${name}:${palette[role as ColourRole]}`);
		}
	}
});

describe.each(Object.entries(palettes))('%s', (_, palette) => {
	const water = [palette.sea, ...palette.depths, palette.lake];
	const land = [palette.land];
	const leastContrast = (role: ColourRole, grounds: readonly string[]) =>
		Math.min(...grounds.map((ground) => wcagContrast(palette[role], ground)));

	it.each(markRoles)('%s stands out 3:1 from land and from water of every depth', (role) => {
		expect(leastContrast(role, [...water, ...land])).toBeGreaterThanOrEqual(3);
	});

	it('the lens is gold, far from the selection', () => {
		const { h: hue = NaN } = converter('oklch')(palette.lens) as Oklch;
		expect(hue).toBeGreaterThan(70);
		expect(hue).toBeLessThan(95);
		const apart = differenceCiede2000()(palette.lens, palette.selection);
		expect(apart).toBeGreaterThanOrEqual(17);
	});

	it.each<[ColourRole, readonly string[]]>([
		['seaLabel', water],
		['landLabel', land],
		['claimLabel', land],
		['portLabel', [...water, ...land]],
		['ukraine', water],
		['initiative', water],
		['russian', water],
		['danube', water],
		['boundary', water],
		['ink', [palette.paper]],
		['inkSoft', [palette.paper]],
		['link', [palette.paper]]
	])('words in %s are 4.5:1 on their ground', (role, grounds) => {
		expect(leastContrast(role, grounds)).toBeGreaterThanOrEqual(4.5);
	});

	it.each(Object.entries(visions))('lines are 17 ΔE₀₀ or more apart in %s vision', (_, see) => {
		const difference = differenceCiede2000();
		for (const [one, other] of pairs) {
			const apart = difference(see(palette[one]), see(palette[other]));
			expect(apart, `${one} and ${other}`).toBeGreaterThanOrEqual(17);
		}
	});
});
