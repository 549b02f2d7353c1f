import {
	createExpression,
	featureFilter,
	validateStyleMin,
	type FilterSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { layers } from '../../../../src/lib/layers/index.ts';
import type { LayerModule } from '../../../../src/lib/layers/symbology.ts';
import { stateKeys } from '../../../../src/lib/map/live/expressions.ts';
import { markOf } from '../../../../src/lib/map/live/images.ts';
import { liveStyle } from '../../../../src/lib/map/live/style.ts';
import { isInForce } from '../../../../src/lib/model/time.ts';
import { lens, picture } from './picture.ts';

const { model } = picture;
const style = liveStyle(picture);

const partOf = ({ id }: LayerSpecification) => id.slice(0, id.indexOf('-'));
const sourceOf = (layer: LayerSpecification) => ('source' in layer ? layer.source : undefined);

describe('the style', () => {
	describe.each(['light', 'dark'] as const)('in its %s look', (theme) => {
		it.each([
			['nothing', picture.lens],
			['something', lens]
		])('is valid while %s stands out', (_, lens) => {
			const problems = validateStyleMin(liveStyle({ ...picture, theme, lens }));
			expect(problems.map(({ message }) => message)).toEqual([]);
		});
	});

	it('names each layer once, by what it draws and which part of it that is', () => {
		const ids = style.layers.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.filter((id) => !/^[a-z]+(-[a-z0-9]+)+$/.test(id))).toEqual([]);
	});

	it('draws every layer, in the order of the list, over the ground', () => {
		const order = [...new Set(style.layers.map(partOf))];
		expect(order).toEqual([
			'ground',
			...layers.map(({ id }) => id),
			'lens',
			'selection',
			'voyages',
			'labels'
		]);
	});

	it('has the same layers whatever stands out, so that nothing is built anew', () => {
		expect(liveStyle({ ...picture, lens }).layers).toEqual(style.layers);
	});

	it('has no name below anything else, and nothing but names among names', () => {
		const hasText = style.layers.map(
			(layer) => layer.type === 'symbol' && layer.layout?.['text-field'] !== undefined
		);
		const first = hasText.indexOf(true);
		expect(hasText.slice(first)).not.toContain(false);
		expect(style.layers.slice(first).map(partOf)).not.toContain('ground');
	});

	it('draws nothing from a source that is not there, and has no source for nothing', () => {
		const used = new Set(style.layers.map(sourceOf).filter((source) => source !== undefined));
		expect([...used].sort()).toEqual(Object.keys(style.sources).sort());
	});

	it('asks no other host and no file but the basemap for anything', () => {
		const urls = Object.values(style.sources).flatMap((source) =>
			source.type === 'geojson' && typeof source.data === 'string' ? [source.data] : [source.type]
		);
		const files = urls.filter((url) => url !== 'geojson');
		expect(files.length).toBeGreaterThan(0);
		expect(files.filter((url) => !url.startsWith(`${picture.base}data/basemap/`))).toEqual([]);
		expect(style).not.toHaveProperty('glyphs');
		expect(style).not.toHaveProperty('sprite');
	});

	it('leaves the fine basemap on the server until it is wanted', () => {
		const { sources } = liveStyle({ ...picture, wantsFine: false });
		const fine = Object.entries(sources).filter(([name]) => name.endsWith('-fine'));
		expect(fine.length).toBeGreaterThan(0);
		for (const [, source] of fine) expect(source).toMatchObject({ data: { features: [] } });
	});

	it('differs between its looks in colours and pictures only', () => {
		const dark = liveStyle({ ...picture, theme: 'dark' });
		expect(dark.sources).toEqual(style.sources);
		expect(dark.layers.map(({ id }) => id)).toEqual(style.layers.map(({ id }) => id));
		expect(dark.layers).not.toEqual(style.layers);
	});

	it('names no picture that cannot be drawn', () => {
		const named = JSON.stringify(style.layers).match(/"(light|dark)\/[^"]+"/g) ?? [];
		expect(named.length).toBeGreaterThan(0);
		expect(named.filter((id) => !markOf(JSON.parse(id)))).toEqual([]);
	});
});

/** What of a layer's data its style layers show on a date: feature ids, once a style layer. */
function shownOn(layer: LayerModule, date: string): readonly string[] {
	const state = { [stateKeys.date]: date };
	const source = style.sources[layer.id];
	if (source?.type !== 'geojson' || typeof source.data === 'string') throw new Error(layer.id);
	if (source.data.type !== 'FeatureCollection') throw new Error(layer.id);
	const { features } = source.data;
	const filters = style.layers.flatMap((one) =>
		sourceOf(one) === layer.id && 'filter' in one ? [one.filter as FilterSpecification] : []
	);
	const shown = filters.flatMap((specification) => {
		const { filter } = featureFilter(specification, 'filter', state);
		return features.filter(({ properties }) =>
			filter({ zoom: 6 }, { type: 1, properties: properties ?? {} })
		);
	});
	return [...new Set(shown.map(({ properties }) => String(properties?.id)))].sort();
}

describe.each(layers.map((layer) => [layer.id, layer] as const))('%s', (id, layer) => {
	it.each(['2013-12-31', '2022-09-01', '2025-03-24', '2026-06-01'])(
		'shows on %s what is in force, all of it and nothing else',
		(date) => {
			const features = model.datasets.get(layer.dataset)?.features ?? [];
			const expected = features
				.filter(({ properties }) =>
					layer.appearances(properties).some((look) => isInForce(look, date))
				)
				.map(({ properties }) => properties.id);
			expect(shownOn(layer, date)).toEqual(expected.sort());
		}
	);

	it('is seen when it is among the shown layers, and not else', () => {
		const own = style.layers.filter((one) => sourceOf(one) === id);
		expect(own.length).toBeGreaterThan(0);
		for (const { layout } of own) {
			for (const shownLayers of [[], [id]]) {
				const state = { [stateKeys.shownLayers]: shownLayers };
				const read = createExpression(layout?.visibility, 'visibility', null, state);
				if (read.result === 'error') throw new Error(read.value.join());
				const expected = shownLayers.length > 0 ? 'visible' : 'none';
				expect(read.value.evaluate({ zoom: 6, globalState: state })).toBe(expected);
			}
		}
	});
});
