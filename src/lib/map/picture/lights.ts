import {
	firmlyLit,
	lensMarkId,
	lensMarks,
	lensStrokes,
	selectionRingPx,
	selectionStrokes,
	type LightStroke
} from '../../layers/lens-marks.ts';
import { attributes } from '../../layers/marks/markup.ts';
import { symbolMarkup } from '../../layers/marks/svg.ts';
import { positionOf } from '../../model/position.ts';
import { isInForce } from '../../model/time.ts';
import type { DatasetFeature } from '../../model/types.ts';
import { paint } from './colours.ts';
import type { Frame } from './frame.ts';
import { symbolAt } from './marks.ts';
import type { Scene } from './scene.ts';

/** Rings are drawn when their place is at most so far outside the map, in px. */
const ringMarginPx = 14;

/** A light along path data. */
export function light(path: string, { colour, widthPx, opacity, dash }: LightStroke): string {
	const stroke = attributes({
		stroke: paint(colour),
		'stroke-width': widthPx,
		'stroke-opacity': opacity,
		'stroke-dasharray': dash?.map((length) => length * widthPx).join(' '),
		'stroke-linecap': dash ? null : 'round'
	});
	return `<path fill="none"${stroke} d="${path}"/>`;
}

export const isPoint = ({ geometry }: DatasetFeature) => geometry.type === 'Point';

/** The lights of passage, proposal or comparison, as the live map has them: glows, then rings. */
export function lensDrawing({ model, lens, view }: Scene, frame: Frame): string {
	const lit = [...lens].flatMap(([id, why]) => {
		const feature = model.byId.get(id)?.feature;
		return feature ? [{ feature, why }] : [];
	});
	const shapes = lit
		.filter(({ feature }) => !isPoint(feature))
		.map(({ feature, why }) => ({
			path: frame.path(feature.geometry),
			isFirm: firmlyLit.includes(why),
			isGhost: !isInForce(feature.properties, view.date)
		}))
		.filter(({ path }) => path);
	const glows = shapes.map(({ path, isFirm, isGhost }) => {
		const ghost = isGhost ? light(path, lensStrokes.ghost) : '';
		return light(path, isFirm ? lensStrokes.firm : lensStrokes.broken) + ghost;
	});
	const rings = lit.flatMap(({ feature, why }) => {
		const position = isPoint(feature) && positionOf(feature);
		if (!position) return [];
		const point = frame.place(position);
		return frame.holds(point, ringMarginPx) ? [symbolAt(lensMarkId(why), point, frame)] : [];
	});
	return [...glows, ...rings].join('');
}

export function lensDefinitions({ lens }: Scene): string {
	const used = new Set(lens.values());
	return lensMarks
		.filter(({ lit }) => used.has(lit))
		.map(({ lit, mark }) => `<g id="${lensMarkId(lit)}">${symbolMarkup(mark)}</g>`)
		.join('');
}

/** A light about the selected feature; what is not in force on the date is a ghost. */
export function selectionDrawing({ model, view }: Scene, frame: Frame): string {
	const feature = view.feature === null ? undefined : model.byId.get(view.feature)?.feature;
	if (!feature) return '';
	const { glow, ghost, ring } = selectionStrokes;
	const isNow = isInForce(feature.properties, view.date);
	if (!isPoint(feature)) {
		const path = frame.path(feature.geometry);
		return path && light(path, isNow ? glow : ghost);
	}
	const position = positionOf(feature);
	if (!position) return '';
	const [cx, cy] = frame.place(position).map((px) => Number(px.toFixed(2)));
	const circle = attributes({
		cx,
		cy,
		r: selectionRingPx,
		stroke: paint(ring.colour),
		'stroke-width': ring.widthPx,
		'stroke-opacity': isNow ? ring.opacity : ghost.opacity
	});
	return `<circle fill="none"${circle}/>`;
}
