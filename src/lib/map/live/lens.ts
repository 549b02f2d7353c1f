import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import {
	asideOpacity,
	firmlyLit,
	lensMarks,
	lensStrokes,
	type LightStroke
} from '../../layers/lens-marks.ts';
import { palettes, type Palette, type Theme } from '../../layers/palette.ts';
import type { Model } from '../../model/load.ts';
import type { IsoDate } from '../../model/types.ts';
import type { Lit } from '../../model/story.ts';
import type { Lens } from '../../state/lens.ts';
import { lensSource } from './lens-source.ts';
import { comparable, isInForce } from './expressions.ts';
import { imageId } from './images.ts';

export const litKey = 'lit';

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

/** A light about a line or an area as MapLibre's paint. */
export function lightPaint({ colour, widthPx, opacity, dash }: LightStroke, palette: Palette) {
	return {
		'line-color': palette[colour],
		'line-width': widthPx,
		'line-opacity': opacity,
		...(dash ? { 'line-dasharray': [...dash] } : {})
	};
}

/** A firm light about what is named, opened or covered; a broken line for what is left out or unclear. */
export function lensLayers(theme: Theme): LayerSpecification[] {
	const palette = palettes[theme];
	const { firm, broken, ghost } = lensStrokes;
	const source = lensSource;
	const isFirm = isLit(...firmlyLit);
	return [
		{
			id: 'lens-glow',
			type: 'line',
			source,
			filter: ['all', isShape, isFirm],
			layout: { 'line-join': 'round', 'line-cap': 'round' },
			paint: lightPaint(firm, palette)
		},
		{
			id: 'lens-ghost',
			type: 'line',
			source,
			filter: ['all', isShape, ['!', isInForce]],
			layout: { 'line-join': 'round' },
			paint: lightPaint(ghost, palette)
		},
		{
			id: 'lens-broken',
			type: 'line',
			source,
			filter: ['all', isShape, ['!', isFirm]],
			layout: { 'line-join': 'round' },
			paint: lightPaint(broken, palette)
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
