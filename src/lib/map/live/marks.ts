import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { wideFromPx } from '../../layers/label-type.ts';
import { smallSymbolScale } from '../../layers/marks/symbols.ts';
import { palettes, type Palette, type Theme } from '../../layers/palette.ts';
import {
	casingPx,
	dashOf,
	type AreaMark,
	type LayerModule,
	type LineMark,
	type SymbolClass
} from '../../layers/symbology.ts';
import type { Model } from '../../model/load.ts';
import type { Confidence } from '../../model/types.ts';
import { every, is, isInForce, opacityOfAge, visibility } from './expressions.ts';
import { looksOf } from './features.ts';
import { imageId } from './images.ts';
import { besideLens } from './lens.ts';
import { homeZoom } from './names.ts';
import { byStretch, steadyDash } from './stretch.ts';

/** The strokes of a mark: one for all features, or one for each confidence, dashed by it. */
function strokes(mark: LineMark | AreaMark, confidences: readonly Confidence[]) {
	if (mark.dash) return [{ part: 'line', dash: mark.dash, condition: null }];
	return confidences.map((confidence) => ({
		part: confidence,
		dash: dashOf(mark, confidence),
		condition: is('confidence', confidence)
	}));
}

interface Place {
	readonly layer: LayerModule;
	readonly classId: string;
}

function common({ layer, classId }: Place, part: string, ...more: ExpressionSpecification[]) {
	return {
		id: `${layer.id}-${classId}-${part}`,
		source: layer.id,
		filter: every(is('classId', classId), ...more, isInForce),
		layout: { visibility: visibility(layer.id) }
	};
}

function strokeLayers(
	place: Place,
	mark: LineMark | AreaMark,
	confidences: readonly Confidence[],
	palette: Palette
): LayerSpecification[] {
	return strokes(mark, confidences).map(({ part, dash, condition }): LayerSpecification => {
		const specification = common(place, part, ...(condition ? [condition] : []));
		return {
			...specification,
			type: 'line',
			layout: { ...specification.layout, 'line-join': 'round' },
			paint: {
				'line-color': palette[mark.colour],
				'line-width': mark.widthPx,
				'line-opacity': besideLens(),
				...(dash ? { 'line-dasharray': steadyDash(dash) } : {})
			}
		};
	});
}

function casingLayer(place: Place, mark: LineMark, palette: Palette): LayerSpecification {
	const specification = common(place, 'casing');
	return {
		...specification,
		type: 'line',
		layout: { ...specification.layout, 'line-join': 'round' },
		paint: {
			'line-color': palette.casing,
			'line-width': mark.widthPx + casingPx,
			'line-opacity': besideLens()
		}
	};
}

function fillLayers(place: Place, mark: AreaMark, theme: Theme): LayerSpecification[] {
	if (mark.hatch) {
		const pattern = byStretch((step) => imageId(theme, place.layer.id, place.classId, step));
		return [
			{
				...common(place, 'hatch'),
				type: 'fill',
				paint: { 'fill-pattern': pattern, 'fill-opacity': besideLens() }
			}
		];
	}
	if (!mark.tint) return [];
	const paint = {
		'fill-color': palettes[theme][mark.colour],
		'fill-opacity': besideLens(mark.tint)
	};
	return [{ ...common(place, 'tint'), type: 'fill', paint }];
}

/**
 * Smaller on a small map, and at once: MapLibre takes steps at whole zooms only, so these are two
 * stops so close that no reader meets a size between.
 */
const symbolSize: ExpressionSpecification = [
	'interpolate',
	['linear'],
	['zoom'],
	homeZoom(wideFromPx) - 0.001,
	smallSymbolScale,
	homeZoom(wideFromPx),
	1
];

function symbolLayer(place: Place, theme: Theme): LayerSpecification {
	const specification = common(place, 'symbol');
	return {
		...specification,
		type: 'symbol',
		layout: {
			...specification.layout,
			'icon-size': symbolSize,
			'icon-image': imageId(theme, place.layer.id, place.classId),
			'icon-offset': ['coalesce', ['get', 'aside'], ['literal', [0, 0]]],
			'icon-allow-overlap': true,
			'icon-ignore-placement': true,
			'icon-padding': 0
		},
		paint: {
			'icon-opacity': place.layer.fadesWithAge ? ['*', opacityOfAge, besideLens()] : besideLens()
		}
	};
}

function classLayers(
	layer: LayerModule,
	{ id: classId, mark }: SymbolClass,
	confidences: readonly Confidence[],
	theme: Theme
): LayerSpecification[] {
	const place = { layer, classId };
	const palette = palettes[theme];
	switch (mark.type) {
		case 'symbol':
			return [symbolLayer(place, theme)];
		case 'line':
			return [
				...(mark.cased ? [casingLayer(place, mark, palette)] : []),
				...strokeLayers(place, mark, confidences, palette)
			];
		case 'area':
			return [
				...fillLayers(place, mark, theme),
				...strokeLayers(place, mark, confidences, palette)
			];
	}
}

/** A layer's classes that some feature has, from the bottom up; `<layer>-<class>-<part>`. */
export function markLayers(layer: LayerModule, model: Model, theme: Theme): LayerSpecification[] {
	const looks = looksOf(layer, model).features.map(({ properties }) => properties);
	return layer.classes.flatMap((symbolClass) => {
		const own = looks.filter(({ classId }) => classId === symbolClass.id);
		if (own.length === 0) return [];
		return classLayers(layer, symbolClass, [...new Set(own.map((look) => look.confidence))], theme);
	});
}
