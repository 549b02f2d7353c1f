import type { Size } from '../camera.ts';
import { viewAspect } from '../projection.ts';
import { pile } from './blocks.ts';
import type { Caption } from './caption.ts';
import { legendMarks, type LegendMark } from './legend.ts';
import type { Scene } from './scene.ts';
import { dispensable, foot, head, key, type Part, type Sizes, type Wishes } from './words.ts';

/** Where the map and the words stand in a picture. */
export interface Layout {
	readonly map: Size & { readonly leftPx: number; readonly topPx: number };
	/** The words stand beside the map, not above and below. */
	readonly isColumn: boolean;
	/** Words of the picture, drawn. */
	readonly words: string;
	/** What can be seen on the map, whether there is room for a legend or not. */
	readonly marks: readonly LegendMark[];
}

type Lay = (wishes: Wishes) => Layout | null;

/** The layout with every part that still finds room when the more needed ones have theirs. */
function fill(parts: readonly Part[], isTight: boolean, lay: Lay) {
	const chosen = new Set<Part>();
	let layout = lay({ has: () => false, isTight });
	for (const part of parts) {
		const fuller = layout && lay({ has: (one) => one === part || chosen.has(one), isTight });
		if (!fuller) continue;
		chosen.add(part);
		layout = fuller;
	}
	return { layout, hasLegend: chosen.has('legend') };
}

/** The fullest layout, with the legend at ease, or else close, or else without it; `null` for none. */
function fullest({ view }: Scene, lay: Lay): Layout | null {
	const parts = dispensable.filter((part) => view.legend || part !== 'legend');
	const atEase = fill(parts, false, lay);
	if (!view.legend || atEase.hasLegend) return atEase.layout;
	const close = fill(parts, true, lay);
	return close.hasLegend ? close.layout : atEase.layout;
}

const columnPaddingPx = 20;
const leastColumnPx = 250;

/** Words in a column to the right, as on the page of a wide screen. */
function besideMap(scene: Scene, caption: Caption, { widthPx, heightPx }: Size): Layout | null {
	const columnPx = Math.min(380, Math.max(leastColumnPx, Math.round(widthPx * 0.29)));
	const mapPx = widthPx - columnPx;
	const marks = legendMarks(scene, { widthPx: mapPx, heightPx });
	const isLarge = columnPx >= 320;
	const sizes: Sizes = isLarge
		? { headline: 30, chosen: 17, body: 15, legend: 13, note: 11 }
		: { headline: 22, chosen: 14, body: 13, legend: 12, note: 10 };
	return fullest(scene, (wishes) => {
		const words = {
			caption,
			scene,
			marks,
			sizes,
			widthPx: columnPx - 2 * columnPaddingPx,
			...wishes
		};
		const upper = pile([head(words), ...key(words, columnPx)], 1.2 * sizes.body);
		const lower = foot(words);
		const room = heightPx - 2 * columnPaddingPx;
		if (upper.heightPx + lower.heightPx + sizes.body > room) return null;
		const x = mapPx + columnPaddingPx;
		return {
			map: { leftPx: 0, topPx: 0, widthPx: mapPx, heightPx },
			marks,
			isColumn: true,
			words:
				upper.draw(x, columnPaddingPx) + lower.draw(x, heightPx - columnPaddingPx - lower.heightPx)
		};
	});
}

/**
 * What the map must keep of its height at full width for a part to be there: the legend is worth a
 * somewhat smaller map.
 */
const mapPartBeside: Readonly<Record<Part, number>> = {
	claims: 0.55,
	legend: 0.72,
	text: 0.9,
	legendAside: 0.9,
	standfirst: 0.98
};

/** A map that is lower than this says nothing. */
const leastMapPx = 70;

/** Words above and below the map. */
function aroundMap(scene: Scene, caption: Caption, { widthPx, heightPx }: Size): Layout | null {
	// The map is not that high, but how high depends on the legend.
	const marks = legendMarks(scene, { widthPx, heightPx });
	const isSmall = widthPx < 480;
	const isLarge = widthPx >= 900;
	const padding = isSmall ? 10 : isLarge ? 24 : 14;
	const sizes: Sizes = isSmall
		? { headline: 19, chosen: 13, body: 12.5, legend: 11, note: 9 }
		: isLarge
			? { headline: 36, chosen: 19, body: 17, legend: 14, note: 12 }
			: { headline: 21, chosen: 14, body: 13, legend: 12, note: 9.5 };
	return fullest(scene, (wishes) => {
		const words = { caption, scene, marks, sizes, widthPx: widthPx - 2 * padding, ...wishes };
		const upper = head(words);
		const lower = pile([...key(words, isLarge ? 260 : 210), foot(words)], 0.8 * sizes.legend);
		const topPx = upper.heightPx + 1.7 * padding;
		const mapPx = heightPx - topPx - lower.heightPx - 1.8 * padding;
		const wanted = dispensable
			.filter(wishes.has)
			.map((part) => (mapPartBeside[part] * widthPx) / viewAspect);
		if (mapPx < Math.max(leastMapPx, ...wanted)) return null;
		const lowerY = topPx + mapPx + 0.9 * padding;
		return {
			map: { leftPx: 0, topPx, widthPx, heightPx: mapPx },
			marks,
			isColumn: false,
			words: upper.draw(padding, 0.8 * padding) + lower.draw(padding, lowerY)
		};
	});
}

/** From this shape on there is room for words beside the map. */
const columnFrom = { widthPx: 760, aspect: 1.45 };

/**
 * Gives map and words their place: beside each other in a wide picture, else one under the other.
 * @throws {Error} when the words that every picture has leave no room for the map
 */
export function layOut(scene: Scene, caption: Caption, size: Size): Layout {
	const { widthPx, heightPx } = size;
	const isWide = widthPx >= columnFrom.widthPx && widthPx / heightPx >= columnFrom.aspect;
	const layout = (isWide && besideMap(scene, caption, size)) || aroundMap(scene, caption, size);
	if (!layout) {
		const drawn = [widthPx, heightPx].map(Math.round).join('x');
		throw new Error(`Title and sources leave no room for a map in ${drawn} px at scale 1`);
	}
	return layout;
}
