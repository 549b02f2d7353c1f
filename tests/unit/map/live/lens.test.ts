import {
	createExpression,
	featureFilter,
	type FilterSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { layers } from '../../../../src/lib/layers/index.ts';
import { lensMarks } from '../../../../src/lib/layers/lens-marks.ts';
import { palettes } from '../../../../src/lib/layers/palette.ts';
import { stateKeys } from '../../../../src/lib/map/live/expressions.ts';
import { markOf } from '../../../../src/lib/map/live/images.ts';
import { lensSource } from '../../../../src/lib/map/live/lens-source.ts';
import { besideLens, lensFeatures, lensLayers, litKey } from '../../../../src/lib/map/live/lens.ts';
import { labelSource } from '../../../../src/lib/map/live/names.ts';
import { liveStyle } from '../../../../src/lib/map/live/style.ts';
import { storyOutline } from '../../../../src/lib/model/story-outline.ts';
import { lensOf, type Lens } from '../../../../src/lib/state/lens.ts';
import { initialView } from '../../../../src/lib/state/url.ts';
import { realStory } from '../../model/geodata.ts';
import { known } from '../../state/known.ts';
import { lens, picture } from './picture.ts';

const { model, date } = picture;
const style = liveStyle(picture);

const defaults = Object.entries(style.state ?? {}).map(([key, entry]) => [key, entry.default]);

/** What an expression gives for a feature with these properties while these ids are lit up. */
function evaluate(expression: unknown, properties: object, lit: readonly string[]): unknown {
	const globalState = { ...Object.fromEntries(defaults), [litKey]: lit };
	const read = createExpression(expression, 'opacity', null, globalState);
	if (read.result === 'error') throw new Error(read.value.join());
	return read.value.evaluate({ zoom: 6, globalState }, { type: 1, properties: { ...properties } });
}

const odesa = { id: 'odesa' };

describe('beside the lens', () => {
	it.each([1, 0.08])('all is at its full opacity of %d while nothing stands out', (full) => {
		expect(evaluate(besideLens(full), odesa, [])).toBe(full);
	});

	it('what stands out keeps its opacity, and the rest steps back by the same part', () => {
		for (const full of [1, 0.08]) {
			expect(evaluate(besideLens(full), odesa, ['izmail', 'odesa'])).toBe(full);
			const aside = Number(evaluate(besideLens(full), odesa, ['izmail']));
			expect(aside / full).toBeGreaterThan(0.1);
			expect(aside / full).toBeLessThan(0.4);
		}
	});

	it('an id that is part of another id is not taken for it', () => {
		expect(evaluate(besideLens(), { id: 'des' }, ['odesa'])).toBeLessThan(1);
	});

	const opacityOf = ({ type, paint = {} }: LayerSpecification): unknown => {
		const name = type === 'symbol' ? 'icon-opacity' : `${type}-opacity`;
		return (paint as Readonly<Record<string, unknown>>)[name];
	};
	const marks = style.layers.filter(
		(layer) => 'source' in layer && layers.some(({ id }) => id === layer.source)
	);

	it.each(marks.map((layer) => [layer.id, opacityOf(layer)]))('%s steps back', (_, opacity) => {
		const full = Number(evaluate(opacity, odesa, []));
		expect(full).toBeGreaterThan(0);
		expect(evaluate(opacity, odesa, ['odesa'])).toBe(full);
		expect(evaluate(opacity, odesa, ['izmail'])).toBeLessThan(full / 2);
	});

	const names = style.layers.filter((layer) => 'source' in layer && layer.source === labelSource);

	it.each(names.map((layer) => [layer.id, layer.paint]))(
		'names of features step back in %s, names of the ground do not',
		(_, paint) => {
			const opacity = (paint as Readonly<Record<string, unknown>>)['text-opacity'];
			expect(evaluate(opacity, odesa, [])).toBe(1);
			expect(evaluate(opacity, odesa, ['odesa'])).toBe(1);
			expect(evaluate(opacity, odesa, ['izmail'])).toBeLessThan(0.5);
			expect(evaluate(opacity, {}, ['izmail'])).toBe(1);
		}
	);
});

describe('what stands out', () => {
	it('is drawn from its facts, with the reason, and strangers are left out', () => {
		const { features } = lensFeatures(model, new Map([...lens, ['atlantis', 'named']]));
		expect(features.map(({ properties }) => properties.lit)).toEqual([...lens.values()]);
		expect(features[0]?.geometry).toEqual(model.byId.get('odesa')?.feature.geometry);
	});

	it('is nothing without a lens', () => {
		expect(lensFeatures(model, new Map()).features).toEqual([]);
	});

	it('is in the style from the start', () => {
		const { state, sources } = liveStyle({ ...picture, lens });
		expect(state?.[litKey]?.default).toEqual([...lens.keys()]);
		expect(sources[lensSource]).toMatchObject({ data: lensFeatures(model, lens) });
	});
});

/** Kind of a geometry in a tile, where several of a kind are no kind of their own. */
const tileTypes: Readonly<Record<string, 1 | 2 | 3>> = {
	Point: 1,
	LineString: 2,
	Polygon: 3,
	MultiPolygon: 3
};

/** Ids of the lens layers that draw the one feature that this lens lights up. */
function layersFor(one: Lens, onDate = date): readonly string[] {
	const [feature] = lensFeatures(model, one).features;
	if (!feature) throw new Error(`${[...one.keys()].join()}: no such feature`);
	const { geometry, properties } = feature;
	const type = tileTypes[geometry.type];
	if (!type) throw new Error(`${geometry.type}: no such geometry in tiles`);
	return lensLayers('light').flatMap((layer) => {
		const own = 'filter' in layer ? (layer.filter as FilterSpecification) : true;
		const { filter } = featureFilter(own, 'filter', { [stateKeys.date]: onDate });
		return filter({ zoom: 6 }, { type, properties: { ...properties } }) ? [layer.id] : [];
	});
}

describe('the lens', () => {
	it.each(lensMarks.map((mark) => [mark.lit, mark] as const))(
		'marks a port that is %s by a picture of its own',
		(lit, { mark }) => {
			expect(layersFor(new Map([['odesa', lit]]))).toEqual([`lens-${lit}-ring`]);
			for (const theme of ['light', 'dark'] as const) {
				const layer = lensLayers(theme).find(({ id }) => id === `lens-${lit}-ring`);
				const image = layer?.type === 'symbol' ? layer.layout?.['icon-image'] : undefined;
				expect(markOf(String(image))).toMatchObject({ theme, mark });
			}
		}
	);

	it.each([
		['a line', 'ua-corridor-2023'],
		['an area', 'jwc-listed-area-2023'],
		['several areas', 'claim-crimea']
	])('sets %s in light where a text is firm, and breaks the light where it is not', (_, id) => {
		for (const lit of ['named', 'opens', 'covers', 'differs'] as const) {
			expect(layersFor(new Map([[id, lit]])), lit).toEqual(['lens-glow']);
		}
		for (const lit of ['excludes', 'unclear'] as const) {
			expect(layersFor(new Map([[id, lit]])), lit).toEqual(['lens-broken']);
		}
	});

	it('draws what is not in force on the date as a ghost', () => {
		const corridor: Lens = new Map([['bsgi-corridor-rev-trunk', 'named']]);
		expect(layersFor(corridor)).toContain('lens-ghost');
		expect(layersFor(corridor, '2022-09-01')).not.toContain('lens-ghost');
	});

	it('shines in the colour of its theme', () => {
		for (const theme of ['light', 'dark'] as const) {
			const glow = lensLayers(theme).find(({ id }) => id === 'lens-glow');
			expect(glow?.paint).toMatchObject({ 'line-color': palettes[theme].lens });
		}
	});

	const story = storyOutline(realStory(), 'en');
	const choices = [
		...story.passages.map(({ id }) => ({ passage: id })),
		...story.proposals.map(({ id }) => ({ proposal: id })),
		{ compare: story.proposals.map(({ id }) => id) }
	];

	it.each(choices.map((choice) => [JSON.stringify(choice), choice] as const))(
		'marks all that %s lights up',
		(_, choice) => {
			const real = lensOf({ ...initialView(known), ...choice }, story);
			expect(real.size).toBeGreaterThan(0);
			const unmarked = [...real].filter((one) => layersFor(new Map([one])).length === 0);
			expect(unmarked).toEqual([]);
		}
	);
});
