import { cssVariable, type ColourRole } from '../palette.ts';
import {
	dashOf,
	type AreaMark,
	type LayerModule,
	type LineMark,
	type SymbolMark
} from '../symbology.ts';
import type { Confidence } from '../../model/types.ts';
import { hatchPath } from './hatch.ts';
import { symbolPaths, symbolStroke } from './symbols.ts';
import { attributes } from './markup.ts';

const colour = (role: ColourRole) => `var(${cssVariable(role)})`;

/** Name of a class's hatch, symbol and CSS: `<layer>-<class>`. */
export const markId = (layer: LayerModule, classId: string) => `${layer.id}-${classId}`;

/** Stroke attributes of a line or outline; dashes count in line widths, as in MapLibre. */
export function strokeAttributes(mark: LineMark | AreaMark, confidence: Confidence): string {
	const dash = dashOf(mark, confidence);
	return attributes({
		stroke: colour(mark.colour),
		'stroke-width': mark.widthPx,
		'stroke-dasharray': dash?.map((length) => length * mark.widthPx).join(' '),
		'stroke-linecap': dash && dash[0]! < 1 ? 'round' : null
	});
}

/** A symbol around the origin, scaled to its size in px. */
export function symbolMarkup(mark: SymbolMark): string {
	const { ground, fill, stroke } = symbolPaths[mark.shape];
	const scale = mark.sizePx / 10;
	const parts = [
		`<path d="${ground}" fill="${colour('halo')}" stroke="${colour('halo')}" stroke-width="1.6"/>`,
		fill && `<path d="${fill}" fill="${colour(mark.colour)}"/>`,
		stroke &&
			`<path d="${stroke}" fill="none" stroke="${colour(mark.colour)}" stroke-width="${symbolStroke}"/>`
	];
	return `<g transform="scale(${scale})">${parts.join('')}</g>`;
}

/** Patterns and symbols of all layers, referred to by `#<layer>-<class>`. */
export function definitions(layers: readonly LayerModule[]): string {
	const parts = layers.flatMap((layer) =>
		layer.classes.map(({ id, mark }) => {
			if (mark.type === 'symbol') return `<g id="${markId(layer, id)}">${symbolMarkup(mark)}</g>`;
			if (mark.type === 'line' || !mark.hatch) return '';
			const { spacingPx, widthPx } = mark.hatch;
			return `<pattern id="${markId(layer, id)}" width="${spacingPx}" height="${spacingPx}" patternUnits="userSpaceOnUse"><path d="${hatchPath(mark.hatch)}" stroke="${colour(mark.colour)}" stroke-width="${widthPx}"/></pattern>`;
		})
	);
	return `<defs>${parts.join('')}</defs>`;
}

/** Paint of an area: its hatch, its tint, or nothing. */
export function areaFill(layer: LayerModule, classId: string, mark: AreaMark): string {
	if (mark.hatch) return attributes({ fill: `url(#${markId(layer, classId)})` });
	return attributes({
		fill: mark.tint ? colour(mark.colour) : 'none',
		'fill-opacity': mark.tint
	});
}
