import { m } from '../../i18n/paraglide/messages.js';
import { legendOf } from '../../layers/legend.ts';
import { lensMarks, lensStrokes } from '../../layers/lens-marks.ts';
import { legendSwatch, symbolSwatch } from '../../layers/marks/svg.ts';
import { boundsOf } from '../../model/bounds.ts';
import { isInForce } from '../../model/time.ts';
import { positionAt, type Size } from '../camera.ts';
import { columns, paragraph, type Block } from './blocks.ts';
import { isPoint, light } from './lights.ts';
import type { Scene } from './scene.ts';
import { wrapAtPause, type Type } from './type.ts';

/** Height of a swatch and width of the place that it stands in, with the gap to the words, in px. */
const swatchHeightPx = 16;
const swatchStepPx = 38;

/** Width of the columns' gap in px. */
const columnGapPx = 20;

/** One thing that the legend explains. */
export interface LegendMark {
	/** Id of the layer that draws it; none draws lights. */
	readonly layer: string | null;
	readonly title: string;
	readonly swatch: string;
	/** Px that the swatch stands in from the left, and up from the middle of the first line. */
	readonly inset: readonly [right: number, up: number];
	/** A lens leaves all of it aside. */
	readonly isAside: boolean;
}

/** What of the map can be seen, on a map of this size. */
function seen({ outline, model, view }: Scene, size: Size): Scene['outline'] {
	if (!view.camera) return outline;
	const [west, north] = positionAt([0, 0], view.camera, size);
	const [east, south] = positionAt([size.widthPx, size.heightPx], view.camera, size);
	return outline.filter(({ id }) => {
		const feature = model.byId.get(id)?.feature;
		if (!feature) return false;
		const bounds = boundsOf(feature);
		return bounds[0] <= east && bounds[2] >= west && bounds[1] <= north && bounds[3] >= south;
	});
}

/** The dashes of what is lit up though it is not in force on the date. */
function ghost({ lens, model, view }: Scene): readonly LegendMark[] {
	const hasGhost = [...lens.keys()].some((id) => {
		const feature = model.byId.get(id)?.feature;
		return feature && !isPoint(feature) && !isInForce(feature.properties, view.date);
	});
	if (!hasGhost) return [];
	const swatch = light('M1 8h28', lensStrokes.ghost);
	return [{ layer: null, title: m.picture_not_in_force(), swatch, inset: [0, 8], isAside: false }];
}

/** What there is to explain; what stands out comes first, for it is what the view was made for. */
export function legendMarks(scene: Scene, size: Size): readonly LegendMark[] {
	const { lens, shownLayers, view } = scene;
	const outline = seen(scene, size);
	const reasons = new Set(lens.values());
	const lights = lensMarks
		.filter(({ lit }) => reasons.has(lit))
		.map(({ title, mark }): LegendMark => {
			return {
				layer: null,
				title: title(),
				swatch: symbolSwatch(mark),
				inset: [5, 10],
				isAside: false
			};
		});
	const litKeys = new Set(
		legendOf(
			outline.filter(({ id }) => lens.size === 0 || lens.has(id)),
			shownLayers,
			view.date
		).entries.map(({ key }) => key)
	);
	const marks = legendOf(outline, shownLayers, view.date).entries.map(
		({ title, layer, id, mark, key }): LegendMark => ({
			layer: layer.id,
			title: title(),
			swatch: legendSwatch(layer, id, mark),
			inset: [0, swatchHeightPx / 2],
			isAside: !litKeys.has(key)
		})
	);
	return [...lights, ...ghost(scene), ...marks];
}

function row(
	{ title, swatch, inset: [right, up] }: LegendMark,
	type: Type,
	widthPx: number
): Block {
	const words = paragraph(title, {
		type,
		colour: 'ink',
		widthPx: widthPx - swatchStepPx,
		lineHeightEm: 1.2,
		breakLines: wrapAtPause
	});
	const heightPx = Math.max(swatchHeightPx, words.heightPx);
	return {
		heightPx,
		draw(x, y) {
			const top = y + Math.max(0, swatchHeightPx - words.heightPx) / 2;
			const middle = top + 0.6 * type.sizePx;
			const place = `translate(${(x + right).toFixed(2)} ${(middle - up).toFixed(2)})`;
			return `<g transform="${place}">${swatch}</g>${words.draw(x + swatchStepPx, top)}`;
		}
	};
}

interface Room {
	readonly widthPx: number;
	/** Width under which a column is too narrow. */
	readonly leastColumnPx: number;
	/** Distance between rows. */
	readonly gapPx: number;
}

/** The legend, drawn by the code of the page's, in as many columns as find room. */
export function legendBlock(marks: readonly LegendMark[], type: Type, room: Room): Block {
	const { widthPx, leastColumnPx, gapPx } = room;
	const count = Math.max(1, Math.floor((widthPx + columnGapPx) / (leastColumnPx + columnGapPx)));
	const columnPx = (widthPx - (count - 1) * columnGapPx) / count;
	const rows = marks.map((mark) => row(mark, type, columnPx));
	return columns(rows, count, columnPx + columnGapPx, gapPx);
}

/** What the strokes of the lines mean, where it needs saying. */
export function legendNotes(
	{ outline, shownLayers, view }: Scene,
	type: Type,
	widthPx: number
): readonly Block[] {
	const { notes } = legendOf(outline, shownLayers, view.date);
	return notes.length > 0 ? [paragraph(notes.join(' '), { type, colour: 'inkSoft', widthPx })] : [];
}
