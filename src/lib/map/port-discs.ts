import { wideFromPx } from '../layers/label-type.ts';
import type { Camera, LonLat } from '../model/types.ts';
import { homeBox, screenOf, type Size } from './camera.ts';

type Vector = readonly [right: number, down: number];

/** What stands beside one port. */
export interface PortDisc {
	readonly id: string;
	/** `[lon, lat]` WGS84. */
	readonly position: LonLat;
	readonly radiusPx: number;
	readonly label: string;
	/** To which side, of length 1: where the map is small, and where it has more names. */
	readonly aside: { readonly small: Vector; readonly wide: Vector };
}

/** A disc with its place on the map, in px from the top left corner. */
export interface PlacedDisc {
	readonly id: string;
	readonly radiusPx: number;
	readonly label: string;
	readonly portPx: readonly [x: number, y: number];
	readonly atPx: readonly [x: number, y: number];
	/** Middle of the label: the disc's where it has room, else beyond it. */
	readonly labelPx: readonly [x: number, y: number];
	readonly isLabelInside: boolean;
}

/** From the port to the edge of its disc, so that its symbol stays in sight. */
const reachPx = 8;
/** Left free between two discs. */
const gapPx = 2;
/** A number has room in a disc from this radius on. */
const roomyPx = 11.5;
/** From the edge of a disc to the middle of a number beside it: sideways for its width, else for its height. */
const besidePx: Vector = [14, 9];
/** More rounds than three or four discs ever need. */
const mostRounds = 60;
const enoughPx = 0.1;

/** Moves two places that are too near apart along the line between them, half the way each. */
function part(one: [number, number], other: [number, number], apartPx: number): number {
	const [dx, dy] = [other[0] - one[0], other[1] - one[1]];
	const distance = Math.hypot(dx, dy);
	const lacking = apartPx - distance;
	if (lacking <= 0) return 0;
	// Places on one spot part sideways.
	const [x, y] = distance > 0 ? [dx / distance, dy / distance] : [1, 0];
	one[0] -= (x * lacking) / 2;
	one[1] -= (y * lacking) / 2;
	other[0] += (x * lacking) / 2;
	other[1] += (y * lacking) / 2;
	return lacking;
}

/** Parts all that overlap, as often as it takes. */
function partAll(places: readonly [number, number][], radiiPx: readonly number[]): void {
	for (let round = 0; round < mostRounds; round += 1) {
		let most = 0;
		places.forEach((one, index) => {
			places.slice(index + 1).forEach((other, further) => {
				const apartPx = (radiiPx[index] ?? 0) + (radiiPx[index + 1 + further] ?? 0) + gapPx;
				most = Math.max(most, part(one, other, apartPx));
			});
		});
		if (most < enoughPx) return;
	}
}

/** Lays discs beside their ports, further aside where two would overlap. */
export function placeDiscs(
	discs: readonly PortDisc[],
	camera: Camera,
	size: Size
): readonly PlacedDisc[] {
	const width = homeBox(camera, size).widthPx < wideFromPx ? 'small' : 'wide';
	const ports = discs.map(({ position }) => screenOf(position, camera, size));
	const places = discs.map(({ radiusPx, aside }, index): [number, number] => {
		const [x, y] = ports[index] ?? [0, 0];
		const away = radiusPx + reachPx;
		return [x + aside[width][0] * away, y + aside[width][1] * away];
	});
	partAll(
		places,
		discs.map(({ radiusPx }) => radiusPx)
	);
	return discs.map(({ id, radiusPx, label, aside }, index) => {
		const atPx = places[index] ?? [0, 0];
		const isLabelInside = radiusPx >= roomyPx;
		const [x, y] = aside[width];
		return {
			id,
			radiusPx,
			label,
			portPx: ports[index] ?? [0, 0],
			atPx,
			isLabelInside,
			labelPx: isLabelInside
				? atPx
				: [atPx[0] + x * (radiusPx + besidePx[0]), atPx[1] + y * (radiusPx + besidePx[1])]
		};
	});
}
