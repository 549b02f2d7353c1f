import type { Geometry } from 'geojson';
import { opacityAtAge } from '../../layers/age.ts';
import { layers } from '../../layers/index.ts';
import { attributes } from '../../layers/marks/markup.ts';
import { areaFills, markId, paperFill, strokeAttributes } from '../../layers/marks/svg.ts';
import {
	casingPx,
	type Aside,
	type AreaMark,
	type LayerModule,
	type LineMark,
	type SymbolClass
} from '../../layers/symbology.ts';
import { dayOf } from '../../model/days.ts';
import type { Model } from '../../model/load.ts';
import type { DatasetFeature, IsoDate, Validity } from '../../model/types.ts';
import { positionOf } from '../../model/position.ts';
import { readBasemap, type Level } from './data.ts';
import { pathData } from './paths.ts';
import { dates, placeOf } from './placing.ts';

/** Opacity on a date of what began on another. */
const fadedTo = (from: IsoDate, date: IsoDate) =>
	opacityAtAge(dayOf(date) - dayOf(from)).toFixed(2);

/** A claim is drawn on the land of its unit, so that hatch and coast agree. */
export function drawnGeometry(feature: DatasetFeature, level: Level = 'coarse'): Geometry {
	const { unit } = feature.properties as { unit?: string | null };
	const land =
		unit && readBasemap('land', level).features.find(({ properties }) => properties?.unit === unit);
	return land ? land.geometry : feature.geometry;
}

function lineMarkup(mark: LineMark, feature: DatasetFeature, common: string): string {
	const data = pathData(drawnGeometry(feature));
	const stroke = strokeAttributes(mark, feature.properties.confidence);
	const casing = mark.cased
		? `<path class="casing" fill="none" stroke="var(--map-casing)" stroke-width="${mark.widthPx + casingPx}"${common} d="${data}"/>`
		: '';
	return `${casing}<path fill="none"${stroke}${common} d="${data}"/>`;
}

/** The shape is written once and painted by reference: hatches have one paint for each map size. */
function areaMarkup(
	layer: LayerModule,
	classId: string,
	mark: AreaMark,
	feature: DatasetFeature,
	common: string
): string {
	const id = `shape-${feature.properties.id}`;
	const shape = `<defs><path id="${id}" vector-effect="non-scaling-stroke" d="${pathData(drawnGeometry(feature))}"/></defs>`;
	const fills = areaFills(layer, classId, mark).map((fill) => `<use href="#${id}"${fill}/>`);
	const outline = strokeAttributes(mark, feature.properties.confidence);
	const paper = paperFill(layer, classId, mark, id);
	return `<g${common}>${shape}${fills.join('')}${paper}<use href="#${id}" fill="none"${outline}/></g>`;
}

function shapeMarkup(
	layer: LayerModule,
	{ id: classId, mark }: SymbolClass,
	feature: DatasetFeature,
	common: string
): string {
	if (mark.type === 'line') return lineMarkup(mark, feature, common);
	if (mark.type === 'area') return areaMarkup(layer, classId, mark, feature, common);
	return '';
}

function symbolMarkup(
	layer: LayerModule,
	{ id: classId, mark }: SymbolClass,
	feature: DatasetFeature,
	common: string,
	aside: Aside | undefined
): string {
	if (mark.type !== 'symbol') return '';
	const position = positionOf(feature);
	if (!position) return '';
	const place = attributes(placeOf(position));
	return `<svg${place} overflow="visible"${common}><use href="#${markId(layer, classId)}"${attributes({ x: aside?.[0], y: aside?.[1] })}/></svg>`;
}

type Draw = typeof symbolMarkup;

function layerMarkup(layer: LayerModule, model: Model, date: IsoDate, draw: Draw): string {
	const features = (model.datasets.get(layer.dataset)?.features ?? []) as DatasetFeature[];
	const looks = features.flatMap((feature) =>
		layer.appearances(feature.properties).map((look) => ({ feature, look }))
	);
	const asides = layer.asides?.(features);
	const common = (feature: DatasetFeature, look: Validity) =>
		attributes({
			'data-id': feature.properties.id,
			'data-fades': layer.fadesWithAge ? '' : null,
			opacity: layer.fadesWithAge && look.from ? fadedTo(look.from, date) : null
		}) + dates(look, date);
	const drawn = layer.classes.flatMap((symbolClass) =>
		looks
			.filter(({ look }) => look.classId === symbolClass.id)
			.map(({ feature, look }) =>
				draw(layer, symbolClass, feature, common(feature, look), asides?.get(feature.properties.id))
			)
	);
	const content = drawn.join('');
	if (!content) return '';
	const hidden = layer.shownByDefault ? '' : ' hidden=""';
	return `<g data-layer="${layer.id}"${hidden}>${content}</g>`;
}

function layersMarkup(model: Model, date: IsoDate, draw: Draw): string {
	return layers.map((layer: LayerModule) => layerMarkup(layer, model, date, draw)).join('');
}

/** Lines and areas of every layer, in the units of the viewBox. */
export const shapesMarkup = (model: Model, date: IsoDate) => layersMarkup(model, date, shapeMarkup);

/** Symbols of every layer, at percentages of the home view. */
export const symbolsMarkup = (model: Model, date: IsoDate) =>
	layersMarkup(model, date, symbolMarkup);
