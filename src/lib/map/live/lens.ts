import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { lensMarks } from '../../layers/lens-marks.ts';
import { palettes, type Theme } from '../../layers/palette.ts';
import type { Model } from '../../model/load.ts';
import type { IsoDate } from '../../model/types.ts';
import type { Lit } from '../../model/story.ts';
import type { Lens } from '../../state/lens.ts';
import { lensSource } from './lens-source.ts';
import { comparable, isInForce } from './expressions.ts';
import { imageId } from './images.ts';

export const litKey = 'lit';

/** Opacity of what a lens leaves aside; the SVG tier has it in `StaticMap.svelte`. */
const asideOpacity = 0.22;

/** Opacity of a mark: less while there is a lens and the feature is not in it. */
export function besideLens(full = 1): ExpressionSpecification {
	const lit: ExpressionSpecification = ['global-state', litKey];
	return [
		'case',
		['any', ['==', ['length', lit], 0], ['in', ['get', 'id'], lit]],
		full,
		full * asideOpacity
	];
}

interface LitProperties {
	readonly lit: Lit;
	readonly from: IsoDate;
	readonly to: IsoDate;
}

/** What stands out, with the reason; what the facts do not know is left out. */
export function lensFeatures(model: Model, lens: Lens): FeatureCollection<Geometry, LitProperties> {
	const features = [...lens].flatMap(([id, lit]): Feature<Geometry, LitProperties>[] => {
		const feature = model.byId.get(id)?.feature;
		if (!feature) return [];
		const { geometry, properties } = feature;
		return [{ type: 'Feature', geometry, properties: { lit, ...comparable(properties) } }];
	});
	return { type: 'FeatureCollection', features };
}

const isPoint: ExpressionSpecification = ['==', ['geometry-type'], 'Point'];
const isShape: ExpressionSpecification = ['!', isPoint];
const isLit = (...kinds: readonly Lit[]): ExpressionSpecification => [
	'in',
	['get', 'lit'],
	['literal', [...kinds]]
];

/** Widths in px. */
const glowPx = 11;
const markPx = 2;

/** A firm light about what is named, opened or covered; a broken line for what is left out or unclear. */
export function lensLayers(theme: Theme): LayerSpecification[] {
	const { lens, inkSoft } = palettes[theme];
	const source = lensSource;
	const firm = isLit('named', 'opens', 'covers', 'differs');
	return [
		{
			id: 'lens-glow',
			type: 'line',
			source,
			filter: ['all', isShape, firm],
			layout: { 'line-join': 'round', 'line-cap': 'round' },
			paint: { 'line-color': lens, 'line-width': glowPx, 'line-opacity': 0.3 }
		},
		{
			id: 'lens-ghost',
			type: 'line',
			source,
			filter: ['all', isShape, ['!', isInForce]],
			layout: { 'line-join': 'round' },
			paint: { 'line-color': lens, 'line-width': markPx, 'line-dasharray': [3, 2] }
		},
		{
			id: 'lens-broken',
			type: 'line',
			source,
			filter: ['all', isShape, isLit('unclear', 'excludes')],
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': inkSoft,
				'line-width': glowPx - 3,
				'line-opacity': 0.35,
				'line-dasharray': [0.4, 0.6]
			}
		},
		...lensMarks.map(({ lit }): LayerSpecification => ({
			id: `lens-${lit}-ring`,
			type: 'symbol',
			source,
			filter: ['all', isPoint, isLit(lit)],
			layout: {
				'icon-image': imageId(theme, lensSource, lit),
				'icon-allow-overlap': true,
				'icon-ignore-placement': true,
				'icon-padding': 0
			}
		}))
	];
}
