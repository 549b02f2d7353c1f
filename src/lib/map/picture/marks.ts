import { opacityAtAge } from '../../layers/age.ts';
import { layers } from '../../layers/index.ts';
import { asideOpacity } from '../../layers/lens-marks.ts';
import { attributes } from '../../layers/marks/markup.ts';
import {
	hatchPattern,
	markId,
	strokeAttributes,
	symbolMarkup,
	tintAttributes
} from '../../layers/marks/svg.ts';
import {
	casingPx,
	type Appearance,
	type Aside,
	type AreaMark,
	type LayerModule,
	type LineMark,
	type SymbolClass
} from '../../layers/symbology.ts';
import { dayOf } from '../../model/days.ts';
import { positionOf } from '../../model/position.ts';
import { isInForce } from '../../model/time.ts';
import type { DatasetFeature } from '../../model/types.ts';
import { drawnGeometry } from '../static/marks.ts';
import { paint } from './colours.ts';
import type { Frame } from './frame.ts';
import type { Scene } from './scene.ts';

/** Symbols are drawn when their place is at most so far outside the map, in px. */
const symbolMarginPx = 12;

function lineDrawing(mark: LineMark, path: string, stroke: string, opacity: string): string {
	const casing = mark.cased
		? `<path fill="none" stroke="${paint('casing')}" stroke-width="${mark.widthPx + casingPx}"${opacity} d="${path}"/>`
		: '';
	return `${casing}<path fill="none"${stroke}${opacity} d="${path}"/>`;
}

const areaFill = (mark: AreaMark, id: string) =>
	mark.hatch ? attributes({ fill: `url(#${id})` }) : tintAttributes(mark);

function shapeDrawing(
	layer: LayerModule,
	{ id, mark }: SymbolClass,
	feature: DatasetFeature,
	frame: Frame,
	opacity: string
): string {
	if (mark.type === 'symbol') return '';
	const path = frame.path(drawnGeometry(feature, frame.level));
	if (!path) return '';
	const stroke = strokeAttributes(mark, feature.properties.confidence);
	if (mark.type === 'line') return lineDrawing(mark, path, stroke, opacity);
	return `<path${areaFill(mark, markId(layer, id))}${stroke}${opacity} d="${path}"/>`;
}

/** A drawing of `defs` at a place, in its size on this map. */
export function symbolAt(
	id: string,
	[x, y]: readonly [number, number],
	{ symbolScale }: Frame,
	opacity = '',
	[dx, dy]: Aside = [0, 0]
): string {
	const place = [x + dx * symbolScale, y + dy * symbolScale].map((px) => px.toFixed(2)).join(' ');
	const scale = symbolScale === 1 ? '' : ` scale(${symbolScale})`;
	return `<use href="#${id}" transform="translate(${place})${scale}"${opacity}/>`;
}

function symbolDrawing(
	layer: LayerModule,
	{ id, mark }: SymbolClass,
	feature: DatasetFeature,
	frame: Frame,
	opacity: string,
	aside: Aside | undefined
): string {
	const position = mark.type === 'symbol' && positionOf(feature);
	if (!position) return '';
	const point = frame.place(position);
	if (!frame.holds(point, symbolMarginPx)) return '';
	return symbolAt(markId(layer, id), point, frame, opacity, aside);
}

/** Opacity of a look: less with age where its layer says so, and beside what a lens lights up. */
function opacityOf(layer: LayerModule, look: Appearance, id: string, { view, lens }: Scene) {
	const aged =
		layer.fadesWithAge && look.from ? opacityAtAge(dayOf(view.date) - dayOf(look.from)) : 1;
	const opacity = lens.size === 0 || lens.has(id) ? aged : aged * asideOpacity;
	return opacity === 1 ? '' : attributes({ opacity: Number(opacity.toFixed(2)) });
}

type Draw = typeof symbolDrawing;

function layerDrawing(layer: LayerModule, scene: Scene, frame: Frame, draw: Draw): string {
	const features = (scene.model.datasets.get(layer.dataset)?.features ?? []) as DatasetFeature[];
	const asides = layer.asides?.(features);
	const looks = features.flatMap((feature) =>
		layer
			.appearances(feature.properties)
			.filter((look) => isInForce(look, scene.view.date))
			.map((look) => ({ feature, look }))
	);
	const drawn = layer.classes.flatMap((symbolClass) =>
		looks
			.filter(({ look }) => look.classId === symbolClass.id)
			.map(({ feature, look }) => {
				const { id } = feature.properties;
				const opacity = opacityOf(layer, look, id, scene);
				return draw(layer, symbolClass, feature, frame, opacity, asides?.get(id));
			})
	);
	return drawn.join('');
}

function layersDrawing(scene: Scene, frame: Frame, draw: Draw): string {
	return layers
		.filter(({ id }) => scene.shownLayers.includes(id))
		.map((layer: LayerModule) => layerDrawing(layer, scene, frame, draw))
		.join('');
}

/** Every layer as it is on the view's date: lines and areas first, symbols above them. */
export function marksDrawing(scene: Scene, frame: Frame): string {
	return layersDrawing(scene, frame, shapeDrawing) + layersDrawing(scene, frame, symbolDrawing);
}

/** The hatches and symbols of the layers that are shown. */
export function marksDefinitions({ shownLayers }: Scene): string {
	return layers
		.filter(({ id }) => shownLayers.includes(id))
		.flatMap((layer: LayerModule) =>
			layer.classes.map(({ id: classId, mark }) => {
				const id = markId(layer, classId);
				if (mark.type === 'symbol') return `<g id="${id}">${symbolMarkup(mark)}</g>`;
				return mark.type === 'area' && mark.hatch ? hatchPattern(id, mark, mark.hatch) : '';
			})
		)
		.join('');
}
