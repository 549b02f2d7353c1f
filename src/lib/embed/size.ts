/** Size in px that a frame is given when nobody says more; the map fits what it is given. */
export const embedSize = { widthPx: 640, heightPx: 640 } as const;

/** Below this height a frame was given none: browsers then take 150 px, and some hosts hide it at 0. */
const leastPx = 280;

/**
 * Height in px that a framed map asks for. It draws itself into whatever height it was given, so that
 * nothing of the article moves; only a frame without a height of its own asks for one, by its width.
 */
export function heightToAsk(frame: {
	readonly widthPx: number;
	readonly heightPx: number;
}): number {
	if (frame.heightPx >= leastPx) return Math.round(frame.heightPx);
	return Math.round(Math.min(720, Math.max(560, 320 + frame.widthPx / 2)));
}
