import { hatchPath } from '../../layers/marks/hatch.ts';
import { symbolPaths, symbolStroke } from '../../layers/marks/symbols.ts';
import { layers } from '../../layers/index.ts';
import { lensMarks } from '../../layers/lens-marks.ts';
import { palettes, type Palette, type Theme } from '../../layers/palette.ts';
import type { Hatch, LayerModule, Mark, SymbolMark } from '../../layers/symbology.ts';
import { voyageMark, voyageSource } from '../../layers/voyage-mark.ts';
import { lensSource } from './lens-source.ts';
import { stretchAt } from './stretch.ts';

/** Name of a class's picture: its colours follow the theme, and a hatch the stretch. */
export function imageId(theme: Theme, layer: string, classId: string, stretchStep = 0): string {
	return `${theme}/${layer}/${classId}/${stretchStep}`;
}

/** A picture to give to MapLibre, and how many of its px make one CSS px. */
export interface MarkImage {
	readonly pixels: ImageData;
	readonly pixelRatio: number;
}

/** Half of a symbol's box in its units: the widest shape and the ground's stroke around it. */
const symbolHalf = 8.5;
const groundStroke = 1.6;

/**
 * Px of a picture for one CSS px: twice those of the screen. MapLibre sets pictures of the screen's
 * own sharpness on whole px, off by up to half of one; others it smooths to where they belong.
 */
const sharpness = () => 2 * Math.ceil(devicePixelRatio);

function canvas(widthPx: number): CanvasRenderingContext2D {
	const element = document.createElement('canvas');
	element.width = widthPx;
	element.height = widthPx;
	const context = element.getContext('2d', { willReadFrequently: true });
	if (!context) throw new Error('The browser gives no canvas to draw symbols on');
	return context;
}

const pixelsOf = (context: CanvasRenderingContext2D) =>
	context.getImageData(0, 0, context.canvas.width, context.canvas.height);

function symbolImage({ shape, colour, sizePx }: SymbolMark, palette: Palette): MarkImage {
	const pixelRatio = sharpness();
	const unit = (sizePx / 10) * pixelRatio;
	const widthPx = Math.ceil(2 * symbolHalf * unit);
	const context = canvas(widthPx);
	context.translate(widthPx / 2, widthPx / 2);
	context.scale(unit, unit);
	const { ground, fill, stroke } = symbolPaths[shape];
	context.fillStyle = context.strokeStyle = palette.halo;
	context.lineWidth = groundStroke;
	context.fill(new Path2D(ground));
	context.stroke(new Path2D(ground));
	context.fillStyle = context.strokeStyle = palette[colour];
	context.lineWidth = symbolStroke;
	context.fill(new Path2D(fill));
	context.stroke(new Path2D(stroke));
	return { pixels: pixelsOf(context), pixelRatio };
}

/** One period of a hatch, made narrower by what MapLibre will stretch it, and so sharper. */
function hatchImage(hatch: Hatch, colour: string, stretch: number): MarkImage {
	const pixelRatio = sharpness();
	const widthPx = hatch.spacingPx * pixelRatio;
	const context = canvas(widthPx);
	context.scale(pixelRatio, pixelRatio);
	context.strokeStyle = colour;
	context.lineWidth = hatch.widthPx;
	context.stroke(new Path2D(hatchPath(hatch)));
	return { pixels: pixelsOf(context), pixelRatio: pixelRatio * stretch };
}

/** The mark that an `imageId` stands for; `null` when it is none of ours. */
export function markOf(id: string): { theme: Theme; mark: Mark; stretch: number } | null {
	const [theme, layerId, classId, step] = id.split('/');
	const layer = layers.find((one: LayerModule) => one.id === layerId);
	const mark =
		layer?.classes.find((one) => one.id === classId)?.mark ??
		(layerId === voyageSource ? voyageMark : undefined) ??
		(layerId === lensSource ? lensMarks.find(({ lit }) => lit === classId)?.mark : undefined);
	if (!mark || (theme !== 'light' && theme !== 'dark')) return null;
	return { theme, mark, stretch: stretchAt(Number(step)) };
}

/**
 * Draws the picture that a style asks for by its `imageId`, from the same paths as the static map;
 * `null` when it is none of ours.
 */
export function markImage(id: string): MarkImage | null {
	const found = markOf(id);
	if (!found) return null;
	const { theme, mark, stretch } = found;
	const palette = palettes[theme];
	if (mark.type === 'symbol') return symbolImage(mark, palette);
	if (mark.type === 'line' || !mark.hatch) return null;
	return hatchImage(mark.hatch, palette[mark.colour], stretch);
}
