import type { Camera, LonLat } from '../model/types.ts';
import { screenOf, type Size } from './camera.ts';

/** Where a place out of the picture is pointed at. */
export interface EdgePoint {
	readonly xPx: number;
	readonly yPx: number;
	/** Direction in which it lies, degrees clockwise from the right. */
	readonly bearing: number;
}

/** Room for the pointer and its words, and at the foot for scale and buttons, in px. */
const marginPx = { across: 72, above: 40, below: 76 };

/**
 * The point of the map's edge on the way from its middle to a place that lies outside; `null` when
 * the place is in the picture.
 */
export function edgePoint(position: LonLat, camera: Camera, size: Size): EdgePoint | null {
	const [x, y] = screenOf(position, camera, size);
	const { widthPx, heightPx } = size;
	if (x >= 0 && x <= widthPx && y >= 0 && y <= heightPx) return null;
	const [dx, dy] = [x - widthPx / 2, y - heightPx / 2];
	const across = Math.max(1, widthPx / 2 - marginPx.across) / Math.abs(dx || Number.EPSILON);
	const margin = dy > 0 ? marginPx.below : marginPx.above;
	const down = Math.max(1, heightPx / 2 - margin) / Math.abs(dy || Number.EPSILON);
	const part = Math.min(across, down);
	return {
		xPx: widthPx / 2 + dx * part,
		yPx: heightPx / 2 + dy * part,
		bearing: (Math.atan2(dy, dx) * 180) / Math.PI
	};
}
