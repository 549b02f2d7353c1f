import { wideFromPx } from '../layers/label-type.ts';
import { smallSymbolScale } from '../layers/marks/symbols.ts';
import type { Model } from '../model/load.ts';
import { isInForce } from '../model/time.ts';
import type { Camera, IsoDate } from '../model/types.ts';
import { positionAt, worldPx, type Size } from './camera.ts';
import { homeWidth, mercator } from './projection.ts';
import { eachStretch, targetsOf, type Path, type Target } from './targets.ts';

/** What is on the screen: facts, the date, the shown layers, and where the map looks. */
export interface Scene {
	readonly model: Model;
	readonly date: IsoDate;
	readonly shownLayers: readonly string[];
	readonly camera: Camera;
	readonly size: Size;
}

/** How far a finger may miss a symbol and a line, in CSS px. */
const symbolReachPx = 22;
const lineReachPx = 10;

/** Symbols are smaller where the home view is small. */
function symbolScaleAt(pxPerWorld: number): number {
	return homeWidth * pxPerWorld < wideFromPx ? smallSymbolScale : 1;
}

/** Distance from a point to a path's nearest stretch, or to its one point. */
function distanceTo(path: Path, x: number, y: number): number {
	const [first] = path;
	if (!first) return Infinity;
	// Squares to the end: Math.hypot is slow, and hover asks for thousands.
	let nearest = (first[0] - x) ** 2 + (first[1] - y) ** 2;
	eachStretch(path, (x1, y1, x2, y2) => {
		const dx = x2 - x1;
		const dy = y2 - y1;
		const length = dx * dx + dy * dy;
		const along = length && ((x - x1) * dx + (y - y1) * dy) / length;
		const at = along < 0 ? 0 : along > 1 ? 1 : along;
		const offX = x1 + at * dx - x;
		const offY = y1 + at * dy - y;
		const off = offX * offX + offY * offY;
		if (off < nearest) nearest = off;
	});
	return Math.sqrt(nearest);
}

/** Even-odd rule: how often a ray to the right crosses the ring. */
function crossesOddly(ring: Path, x: number, y: number): boolean {
	let isOdd = false;
	eachStretch(ring, (x1, y1, x2, y2) => {
		if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) isOdd = !isOdd;
	});
	return isOdd;
}

function isNearBox({ box: [left, top, right, bottom] }: Target, x: number, y: number, by: number) {
	return x >= left - by && x <= right + by && y >= top - by && y <= bottom + by;
}

/** How well a target is hit: symbols before lines before areas, then the nearest or smallest. */
interface Hit {
	readonly id: string;
	readonly class: 0 | 1 | 2;
	readonly measure: number;
}

function hit(target: Target, atX: number, atY: number, pxPerWorld: number): Hit | null {
	const { id, type, paths, aside } = target;
	const scale = symbolScaleAt(pxPerWorld);
	const x = atX - (aside[0] * scale) / pxPerWorld;
	const y = atY - (aside[1] * scale) / pxPerWorld;
	if (type === 'area') {
		const isInside =
			isNearBox(target, x, y, 0) &&
			paths.filter((ring) => crossesOddly(ring, x, y)).length % 2 === 1;
		return isInside ? { id, class: 2, measure: target.extent } : null;
	}
	const reach = (type === 'point' ? symbolReachPx : lineReachPx) / pxPerWorld;
	if (!isNearBox(target, x, y, reach)) return null;
	const measure = Math.min(...paths.map((path) => distanceTo(path, x, y)));
	return measure <= reach ? { id, class: type === 'point' ? 0 : 1, measure } : null;
}

/**
 * Ids of what is drawn at a point of the screen, best hit first: symbols and lines by distance,
 * then areas from the smallest. The same for both tiers, and without asking either.
 * @param point CSS px from the map's top left corner
 */
export function pick(point: readonly [xPx: number, yPx: number], scene: Scene): readonly string[] {
	const { model, date, shownLayers, camera, size } = scene;
	const [x, y] = mercator(positionAt(point, camera, size));
	const pxPerWorld = worldPx(camera.zoom);
	const hits = targetsOf(model)
		.filter(({ layer }) => shownLayers.includes(layer))
		.filter(({ periods }) => periods.some((period) => isInForce(period, date)))
		.flatMap((target) => hit(target, x, y, pxPerWorld) ?? []);
	hits.sort((one, other) => one.class - other.class || one.measure - other.measure);
	return [...new Set(hits.map(({ id }) => id))];
}
