import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../layers/palette.ts';
import type { Model } from '../../model/load.ts';
import type { IsoDate } from '../../model/types.ts';
import { comparable, isInForce } from './expressions.ts';

export const selectionSource = 'selection';

/** Widths in px: the glow about a selected shape, its core, and the ring about a symbol. */
const glowPx = 9;
const corePx = 2;
const ringRadiusPx = 10;

interface SelectionProperties {
	readonly from: IsoDate;
	readonly to: IsoDate;
}

/** The selected feature alone; nothing when none is selected or the facts do not know it. */
export function selectionOf(
	model: Model,
	selected: string | null
): FeatureCollection<Geometry, SelectionProperties> {
	const feature = selected === null ? undefined : model.byId.get(selected)?.feature;
	const features = feature
		? [
				{
					type: 'Feature',
					geometry: feature.geometry,
					properties: comparable(feature.properties)
				} satisfies Feature<Geometry, SelectionProperties>
			]
		: [];
	return { type: 'FeatureCollection', features };
}

const isPoint: ExpressionSpecification = [
	'match',
	['geometry-type'],
	['Point', 'MultiPoint'],
	true,
	false
];
const isShape: ExpressionSpecification = ['!', isPoint];

/** A light about the selected feature; what is not in force on the date is a dashed ghost. */
export function selectionLayers({ selection, halo }: Palette): LayerSpecification[] {
	const source = selectionSource;
	const joined = { 'line-join': 'round', 'line-cap': 'round' } as const;
	return [
		{
			id: 'selection-glow',
			type: 'line',
			source,
			filter: ['all', isShape, isInForce],
			layout: joined,
			paint: { 'line-color': selection, 'line-width': glowPx, 'line-opacity': 0.28, 'line-blur': 2 }
		},
		{
			id: 'selection-ghost',
			type: 'line',
			source,
			filter: ['all', isShape, ['!', isInForce]],
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': selection,
				'line-width': corePx,
				'line-opacity': 0.6,
				'line-dasharray': [3, 2]
			}
		},
		{
			id: 'selection-ring',
			type: 'circle',
			source,
			filter: isPoint,
			paint: {
				'circle-radius': ringRadiusPx,
				'circle-color': halo,
				'circle-opacity': 0,
				'circle-stroke-color': selection,
				'circle-stroke-width': corePx,
				'circle-stroke-opacity': ['case', isInForce, 1, 0.6]
			}
		}
	];
}
