import { framePage } from './pages.ts';
import type { Host } from './host.ts';
import type { FramePath } from './tab.ts';

/** A way in which a page may hold the map. */
export interface FrameCase {
	readonly name: string;
	/** Frames around the map: none for its own page, two for a frame in a frame. */
	readonly depth: 0 | 1 | 2;
	/** Sandbox of the outermost frame; `null` for a frame without. */
	readonly sandbox: string | null;
	readonly widthPx: number;
	/** Do scripts run in it? */
	readonly isScripted: boolean;
}

const opaque = 'allow-scripts';
const ownOrigin = 'allow-scripts allow-same-origin';

function frameCase(name: string, given: Partial<FrameCase>): FrameCase {
	return { name, depth: 1, sandbox: null, widthPx: 700, isScripted: true, ...given };
}

export const frameCases: readonly FrameCase[] = [
	frameCase('its own page', { depth: 0, widthPx: 1280 }),
	frameCase('no sandbox', {}),
	frameCase('no sandbox, 320 px', { widthPx: 320 }),
	frameCase('no sandbox, 1400 px', { widthPx: 1400 }),
	frameCase('allow-scripts allow-same-origin', { sandbox: ownOrigin }),
	frameCase('allow-scripts', { sandbox: opaque }),
	frameCase('allow-scripts, 320 px', { sandbox: opaque, widthPx: 320 }),
	frameCase('allow-scripts, 1400 px', { sandbox: opaque, widthPx: 1400 }),
	frameCase('no scripts', { sandbox: '', isScripted: false }),
	frameCase('no scripts, 320 px', { sandbox: '', isScripted: false, widthPx: 320 }),
	frameCase('frame in a frame', { depth: 2 }),
	frameCase('frame in a frame, allow-scripts', { depth: 2, sandbox: opaque })
];

export interface Shown {
	readonly url: string;
	/** Frame of the map. */
	readonly map: FramePath;
}

/** Puts the map's address into the pages of a case. */
export function showCase(host: Host, { depth, sandbox, widthPx }: FrameCase, src: string): Shown {
	if (depth === 0) return { url: src, map: [] };
	if (depth === 1) return { url: host.show(framePage({ src, sandbox, widthPx })), map: [0] };
	const inner = host.show(framePage({ src, sandbox: null, widthPx }));
	return { url: host.show(framePage({ src: inner, sandbox, widthPx })), map: [0, 0] };
}
