import type { FeatureCollection } from 'geojson';
import type {
	ExpressionSpecification,
	GeoJSONSourceSpecification,
	LayerSpecification
} from 'maplibre-gl';
import {
	basemap,
	fineFromZoom,
	leveledFiles,
	type BasemapFile,
	type BasemapLayer
} from '../../layers/basemap.ts';
import type { Palette } from '../../layers/palette.ts';
import { every, is, isInForce, stateKeys } from './expressions.ts';
import { steadyDash } from './stretch.ts';

type Level = 'coarse' | 'fine';

const hasLevels = (file: BasemapFile) => leveledFiles.includes(file);

const fileName = (file: BasemapFile, level: Level) => (hasLevels(file) ? `${file}-${level}` : file);

/** Sources of the fine level; they stay empty until the reader comes near. */
export const fineSources: readonly string[] = leveledFiles.map((file) => fileName(file, 'fine'));

const empty: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** URL of a file of the basemap. */
export function basemapUrl(base: string, source: string): string {
	return `${base}data/basemap/${source}.geojson`;
}

/**
 * One source a file and level.
 * @param base absolute URL of the site, with a slash at its end
 */
export function groundSources(
	base: string,
	hasFine: boolean
): Record<string, GeoJSONSourceSpecification> {
	const names = [...new Set(basemap.map(({ file }) => fileName(file, 'coarse'))), ...fineSources];
	const isHeldBack = (name: string) => !hasFine && fineSources.includes(name);
	return Object.fromEntries(
		names.map((name) => [
			name,
			{ type: 'geojson', data: isHeldBack(name) ? empty : basemapUrl(base, name) }
		])
	);
}

/** The coarse level stays until the fine one is there, so that no gap opens between them. */
const coarseOpacity: ExpressionSpecification = [
	'step',
	['zoom'],
	1,
	fineFromZoom,
	['case', ['global-state', stateKeys.hasFine], 0, 1]
];

function layerOf(layer: BasemapLayer, level: Level, palette: Palette): LayerSpecification {
	const { id, file, draw, colour, where, dated, widthPx = 1, dash } = layer;
	const paint =
		typeof colour === 'string'
			? palette[colour]
			: (palette.depths[colour.depthBand] ?? palette.sea);
	const [condition, ...more] = [...(where ? [is(...where)] : []), ...(dated ? [isInForce] : [])];
	const common = {
		id: `ground-${hasLevels(file) ? `${id}-${level}` : id}`,
		source: fileName(file, level),
		...(condition ? { filter: every(condition, ...more) } : {}),
		...(level === 'fine' ? { minzoom: fineFromZoom } : {})
	};
	const opacity = hasLevels(file) && level === 'coarse' ? coarseOpacity : 1;
	if (draw === 'fill')
		return { ...common, type: 'fill', paint: { 'fill-color': paint, 'fill-opacity': opacity } };
	return {
		...common,
		type: 'line',
		layout: { 'line-join': 'round' },
		paint: {
			'line-color': paint,
			'line-width': widthPx,
			'line-opacity': opacity,
			...(dash ? { 'line-dasharray': steadyDash(dash) } : {})
		}
	};
}

/** Sea, depths, land, waters and borders, from the bottom up. */
export function groundLayers(palette: Palette): LayerSpecification[] {
	return [
		{ id: 'ground-sea', type: 'background', paint: { 'background-color': palette.sea } },
		...basemap.flatMap((layer) => [
			layerOf(layer, 'coarse', palette),
			...(hasLevels(layer.file) ? [layerOf(layer, 'fine', palette)] : [])
		])
	];
}
