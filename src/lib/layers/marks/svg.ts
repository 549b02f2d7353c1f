import { lensMarkId, lensMarks } from '../lens-marks.ts';
import { cssVariable, type ColourRole } from '../palette.ts';
import {
	dashOf,
	isDotted,
	type AreaMark,
	type Hatch,
	type LayerModule,
	type LineMark,
	type Mark,
	type SymbolMark
} from '../symbology.ts';
import type { Confidence } from '../../model/types.ts';
import { hatchLines, hatchPath } from './hatch.ts';
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
		'stroke-linecap': isDotted(dash) ? 'round' : null
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

/** The hatch of an area; `scale` is units of the drawing in a px. */
export function hatchPattern(
	id: string,
	{ colour: role }: AreaMark,
	hatch: Hatch,
	scale = 1
): string {
	const { spacingPx, widthPx } = hatch;
	const tile = attributes({
		id,
		width: spacingPx,
		height: spacingPx,
		patternUnits: 'userSpaceOnUse',
		patternTransform: scale === 1 ? null : `scale(${scale})`
	});
	const line = attributes({ stroke: colour(role), 'stroke-width': widthPx });
	return `<pattern${tile}><path d="${hatchPath(hatch)}"${line}/></pattern>`;
}

/**
 * A hatch scales with the drawing, so it is there twice, at about its size in px on a small and on
 * a wide map, in px, for which each is made; CSS shows the one that fits (classes `on-small`,
 * `on-wide`).
 */
const hatchedWidths = { small: 435, wide: 800 } as const;
const hatchSizes = ['small', 'wide'] as const;

/** On paper a hatch is lines, cut by its area; those of a map of this width, in px. */
const paperWidth = 700;

/** Of that map, from above its upper edge, which a claim may cross, to below its lower one. */
const paperBox = { top: -160, width: paperWidth, height: 640 } as const;

const paperId = (layer: LayerModule, classId: string) => `${markId(layer, classId)}-paper`;

function paperHatch(id: string, mark: AreaMark, hatch: Hatch, viewWidth: number): string {
	const { widthPx } = hatch;
	const lines = attributes({
		id,
		d: hatchLines(hatch, paperBox),
		stroke: colour(mark.colour),
		'stroke-width': widthPx,
		transform: `scale(${viewWidth / paperWidth})`
	});
	return `<path${lines}/>`;
}

/**
 * Patterns and symbols of all layers, referred to by `#<layer>-<class>`.
 * @param viewWidth width of the drawing in units of its viewBox
 */
export function definitions(layers: readonly LayerModule[], viewWidth: number): string {
	const parts = layers.flatMap((layer) =>
		layer.classes.map(({ id, mark }) => {
			if (mark.type === 'symbol') return `<g id="${markId(layer, id)}">${symbolMarkup(mark)}</g>`;
			if (mark.type === 'line' || !mark.hatch) return '';
			const { hatch } = mark;
			const tiles = hatchSizes.map((size) => {
				const scale = viewWidth / hatchedWidths[size];
				return hatchPattern(`${markId(layer, id)}-${size}`, mark, hatch, scale);
			});
			return tiles.join('') + paperHatch(paperId(layer, id), mark, hatch, viewWidth);
		})
	);
	const lens = lensMarks.map(
		({ lit, mark }) => `<g id="${lensMarkId(lit)}">${symbolMarkup(mark)}</g>`
	);
	return `<defs>${parts.join('')}${lens.join('')}</defs>`;
}

/** Paints of an area, one over the other: its hatch in both sizes, its tint, or nothing. */
export function areaFills(layer: LayerModule, classId: string, mark: AreaMark): string[] {
	if (mark.hatch) {
		return hatchSizes.map((size) =>
			attributes({ class: `on-${size}`, fill: `url(#${markId(layer, classId)}-${size})` })
		);
	}
	return mark.tint ? [tintAttributes(mark)] : [];
}

/**
 * An area's hatch on paper (class `on-paper`), or nothing.
 * @param shapeId id of the area's shape
 */
export function paperFill(
	layer: LayerModule,
	classId: string,
	mark: AreaMark,
	shapeId: string
): string {
	if (!mark.hatch) return '';
	const cut = `<clipPath id="cut-${shapeId}"><use href="#${shapeId}"/></clipPath>`;
	return `${cut}<g class="on-paper" clip-path="url(#cut-${shapeId})"><use href="#${paperId(layer, classId)}"/></g>`;
}

/** Paint of an area's tint, or of an area without one. */
export function tintAttributes(mark: AreaMark): string {
	return attributes({
		fill: mark.tint ? colour(mark.colour) : 'none',
		'fill-opacity': mark.tint
	});
}

const swatchWidth = 30;
const swatchHeight = 16;

/** A symbol as a small picture of its own, for words beside it. */
export function symbolSwatch(mark: SymbolMark): string {
	const box = 'width="20" height="20" viewBox="-10.5 -10.5 21 21"';
	return `<svg ${box} aria-hidden="true">${symbolMarkup(mark)}</svg>`;
}

/** One entry of the legend as a small picture, in the mark's own size and style. */
export function legendSwatch(layer: LayerModule, classId: string, mark: Mark): string {
	const open = `<svg width="${swatchWidth}" height="${swatchHeight}" aria-hidden="true">`;
	if (mark.type === 'symbol') {
		const middle = `translate(${swatchWidth / 2} ${swatchHeight / 2})`;
		return `${open}<g transform="${middle}">${symbolMarkup(mark)}</g></svg>`;
	}
	if (mark.type === 'line') {
		const middle = swatchHeight / 2;
		const stroke = strokeAttributes(mark, usualConfidence(layer));
		return `${open}<path d="M1 ${middle}h${swatchWidth - 2}" fill="none"${stroke}/></svg>`;
	}
	const [width, height] = [swatchWidth - 2, swatchHeight - 2];
	const fill = mark.hatch ? attributes({ fill: 'none' }) : tintAttributes(mark);
	const stroke = strokeAttributes(mark, 'published');
	return `${open}${swatchHatch(mark, width, height)}<path d="M1 1h${width}v${height}h-${width}z"${fill}${stroke}/></svg>`;
}

/** A hatch within the swatch's outline: an inner svg cuts what goes beyond. */
function swatchHatch({ hatch, colour: role }: AreaMark, width: number, height: number): string {
	if (!hatch) return '';
	const place = attributes({ x: 1, y: 1, width, height });
	const line = attributes({ stroke: colour(role), 'stroke-width': hatch.widthPx });
	return `<svg${place}><path d="${hatchLines(hatch, { top: 0, width, height })}"${line}/></svg>`;
}

/** Corridors are nearly all schematic, so that is how the legend draws them. */
function usualConfidence({ dataset }: LayerModule): Confidence {
	return dataset === 'corridors' ? 'approximate' : 'published';
}
