import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { selectionRingPx, selectionStrokes } from '../../layers/lens-marks.ts';
import type { Palette } from '../../layers/palette.ts';
import type { Model } from '../../model/load.ts';
import type { IsoDate } from '../../model/types.ts';
import { comparable, isInForce } from './expressions.ts';
import { lightPaint } from './lens.ts';

export const selectionSource = 'selection';

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
export function selectionLayers(palette: Palette): LayerSpecification[] {
	const source = selectionSource;
	const { glow, ghost, ring } = selectionStrokes;
	const joined = { 'line-join': 'round', 'line-cap': 'round' } as const;
	return [
		{
			id: 'selection-glow',
			type: 'line',
			source,
			filter: ['all', isShape, isInForce],
			layout: joined,
			paint: { ...lightPaint(glow, palette), 'line-blur': 2 }
		},
		{
			id: 'selection-ghost',
			type: 'line',
			source,
			filter: ['all', isShape, ['!', isInForce]],
			layout: { 'line-join': 'round' },
			paint: lightPaint(ghost, palette)
		},
		{
			id: 'selection-ring',
			type: 'circle',
			source,
			filter: isPoint,
			paint: {
				'circle-radius': selectionRingPx,
				'circle-color': palette.halo,
				'circle-opacity': 0,
				'circle-stroke-color': palette[ring.colour],
				'circle-stroke-width': ring.widthPx,
				'circle-stroke-opacity': ['case', isInForce, ring.opacity, ghost.opacity]
			}
		}
	];
}
