import type { FeatureCollection, Geometry, Position } from 'geojson';
import { basemap, leveledFiles, type BasemapLayer } from '../../layers/basemap.ts';
import { layers } from '../../layers/index.ts';
import { lineHeightEm } from '../../layers/label-type.ts';
import { labelGapPx, type Label, type LabelSide } from '../../layers/labels.ts';
import { cssVariable, depthLimitsM } from '../../layers/palette.ts';
import type { LayerModule } from '../../layers/symbology.ts';
import type { Model } from '../../model/load.ts';
import { isInForce } from '../../model/time.ts';
import type { DatasetFeature, IsoDate, LonLat, Validity } from '../../model/types.ts';
import { project, viewHeight, viewWidth } from '../projection.ts';
import { readBasemap } from './data.ts';
import { attributes, escapeMarkup } from '../../layers/marks/markup.ts';
import { pathData } from './paths.ts';
import { areaFill, definitions, markId, strokeAttributes } from '../../layers/marks/svg.ts';

/** What is drawn: facts, names, and the date that decides what is hidden at first. */
export interface StaticView {
	readonly model: Model;
	readonly labels: readonly Label[];
	readonly date: IsoDate;
}

const viewBox = `0 0 ${viewWidth} ${viewHeight.toFixed(2)}`;

/** Position as percentages of the fitted view, so that symbols and names keep their size in px. */
function percent(position: LonLat): { x: string; y: string } {
	const [x, y] = project(position);
	return { x: `${((x / viewWidth) * 100).toFixed(2)}%`, y: `${((y / viewHeight) * 100).toFixed(2)}%` };
}

const dates = ({ from, to }: Validity, date: IsoDate) =>
	attributes({ 'data-from': from, 'data-to': to }) +
	(isInForce({ from, to }, date) ? '' : ' hidden=""');

function basemapLayer(layer: BasemapLayer, collection: FeatureCollection, date: IsoDate): string {
	const { draw, colour, where, dash, widthPx = 1 } = layer;
	const paint =
		typeof colour === 'string' ? cssVariable(colour) : `--map-depth-${depthLimitsM[colour.depthBand]}`;
	const style =
		draw === 'fill'
			? attributes({ fill: `var(${paint})` })
			: attributes({
					fill: 'none',
					stroke: `var(${paint})`,
					'stroke-width': widthPx,
					'stroke-dasharray': dash?.map((length) => length * widthPx).join(' ')
				});
	const features = collection.features.filter(
		({ properties }) => !where || properties?.[where[0]] === where[1]
	);
	if (!layer.dated) {
		const data = features.map(({ geometry }) => pathData(geometry)).join('');
		return data && `<path${style} d="${data}"/>`;
	}
	const lasting = features.filter(({ properties }) => !properties?.from && !properties?.to);
	const passing = features.filter((feature) => !lasting.includes(feature));
	return `<path${style} d="${lasting.map(({ geometry }) => pathData(geometry)).join('')}"/>${passing
		.map(
			({ geometry, properties }) =>
				`<path${style}${dates(properties as Validity, date)} d="${pathData(geometry)}"/>`
		)
		.join('')}`;
}

/** The ground: sea, land, borders, in the units of the viewBox. */
function ground(date: IsoDate): string {
	const drawn = basemap.map((layer) => {
		const level = leveledFiles.includes(layer.file) ? 'coarse' : null;
		return basemapLayer(layer, readBasemap(layer.file, level), date);
	});
	return `<g class="ground" aria-hidden="true">${drawn.join('')}</g>`;
}

/** A claim is drawn on the coarse land of its unit, so that hatch and coast agree. */
function drawnGeometry(feature: DatasetFeature): Geometry {
	const unit = (feature.properties as { unit?: string | null }).unit;
	if (!unit) return feature.geometry;
	const land = readBasemap('land', 'coarse').features.find(({ properties }) => properties?.unit === unit);
	return land?.geometry ?? feature.geometry;
}

function shapes(layer: LayerModule, features: readonly DatasetFeature[], date: IsoDate): string {
	return layer.classes
		.flatMap(({ id: classId, mark }) =>
			features.flatMap((feature) =>
				layer
					.appearances(feature.properties)
					.filter((appearance) => appearance.classId === classId)
					.map((appearance) => {
						if (mark.type === 'symbol') return '';
						const data = pathData(drawnGeometry(feature));
						const { id, confidence } = feature.properties;
						const common = `${attributes({ 'data-id': id })}${dates(appearance, date)} d="${data}"`;
						const stroke = strokeAttributes(mark, confidence);
						if (mark.type === 'area') return `<path${areaFill(layer, classId, mark)}${stroke}${common}/>`;
						const casing = mark.cased
							? `<path class="casing" fill="none" stroke="var(--map-casing)" stroke-width="${mark.widthPx + 2}"${common}/>`
							: '';
						return `${casing}<path fill="none"${stroke}${common}/>`;
					})
			)
		)
		.join('');
}

function symbols(layer: LayerModule, features: readonly DatasetFeature[], date: IsoDate): string {
	return layer.classes
		.filter(({ mark }) => mark.type === 'symbol')
		.flatMap(({ id: classId }) =>
			features.flatMap((feature) =>
				layer
					.appearances(feature.properties)
					.filter((appearance) => appearance.classId === classId)
					.map((appearance) => {
						const position = (feature.geometry as { coordinates: Position }).coordinates;
						const at = attributes(percent(position as unknown as LonLat));
						const id = attributes({ 'data-id': feature.properties.id });
						return `<svg${at} overflow="visible"${id}${dates(appearance, date)}><use href="#${markId(layer, classId)}"/></svg>`;
					})
			)
		)
		.join('');
}

/** Alignment of a name by its side: horizontally, and of its first line in em. */
const placement: Readonly<Record<LabelSide, { anchor: string; dx: number; firstLineEm: (lines: number) => number }>> = {
	right: { anchor: 'start', dx: labelGapPx, firstLineEm: middle },
	left: { anchor: 'end', dx: -labelGapPx, firstLineEm: middle },
	above: { anchor: 'middle', dx: 0, firstLineEm: (lines) => -0.65 - (lines - 1) * lineHeightEm },
	below: { anchor: 'middle', dx: 0, firstLineEm: () => 1.35 },
	over: { anchor: 'middle', dx: 0, firstLineEm: middle }
};

/** Baseline of the first of some lines that are centred on the point. */
function middle(lines: number): number {
	return 0.35 - ((lines - 1) * lineHeightEm) / 2;
}

function nameMarkup(label: Label, date: IsoDate): string {
	const { kind, rank, side, text, angle } = label;
	const { anchor, dx, firstLineEm } = placement[side];
	const lines = text.split('\n');
	const turned = angle ? `rotate(${angle})` : null;
	const spans = lines.map((line, index) => {
		const dy = index === 0 ? firstLineEm(lines.length) : lineHeightEm;
		return `<tspan${attributes({ x: dx, dy: `${Number(dy.toFixed(3))}em` })}>${escapeMarkup(line)}</tspan>`;
	});
	const style = attributes({ class: `label-${kind} rank-${rank}`, 'text-anchor': anchor, transform: turned });
	const place = attributes({ ...percent(label.position), 'data-label-layer': label.layer });
	return `<svg${place} overflow="visible"${dates(label, date)}><text${style}>${spans.join('')}</text></svg>`;
}

function names({ labels, date }: StaticView): string {
	return `<g class="labels" aria-hidden="true">${labels.map((label) => nameMarkup(label, date)).join('')}</g>`;
}

function layerGroups(
	{ model, date }: StaticView,
	draw: (layer: LayerModule, features: readonly DatasetFeature[], date: IsoDate) => string
): string {
	return layers
		.map((layer: LayerModule) => {
			const features = (model.datasets.get(layer.dataset)?.features ?? []) as DatasetFeature[];
			const content = draw(layer, features, date);
			if (!content) return '';
			return `<g data-layer="${layer.id}"${layer.shownByDefault ? '' : ' hidden=""'}>${content}</g>`;
		})
		.join('');
}

/**
 * The map as two inline SVGs: shapes in a viewBox that scales, symbols and names at percentages
 * that keep their size. Both fill a box with the aspect of `homeBounds`; see `StaticMap.svelte`.
 */
export function staticMap(view: StaticView): string {
	const shapesSvg = `<svg class="shapes" viewBox="${viewBox}" aria-hidden="true">${definitions(layers)}${ground(view.date)}${layerGroups(view, shapes)}</svg>`;
	const symbolsSvg = `<svg class="symbols" aria-hidden="true">${layerGroups(view, symbols)}${names(view)}</svg>`;
	return shapesSvg + symbolsSvg;
}
