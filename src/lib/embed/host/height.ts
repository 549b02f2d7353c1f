import { heightKey } from '../frame/height-messages.ts';

/** Heights that a map can have; what is beyond is a mistake or an attack. */
const shortestPx = 120;
const tallestPx = 10_000;

interface Told {
	/** AMP's shape. */
	readonly type?: unknown;
	readonly height?: unknown;
	/** Our own: the map names itself with an id that it makes up. */
	readonly [heightKey]?: unknown;
}

function toldHeight(data: unknown): unknown {
	const told: Told = Object(data);
	return told.type === 'embed-size' ? told.height : Object.values(Object(told[heightKey]))[0];
}

/** The height in CSS px that a map posted, our own way or AMP's; `null` when it is none. */
export function readHeight(data: unknown): number | null {
	const height = toldHeight(data);
	const isHeight = typeof height === 'number' && height >= shortestPx && height <= tallestPx;
	return isHeight ? height : null;
}
