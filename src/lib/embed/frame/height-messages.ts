/** What a host told a framed map in its address. */
export interface FrameAddress {
	/** From the query, as pym.js appends it. */
	readonly childId: string | null;
	/** From the hash, as WordPress appends it, sometimes twice. */
	readonly secret: string | null;
}

const longestId = 100;

/** Only what a host's script would make up: letters, digits, `-` and `_`. */
const plain = (text: string | null | undefined): string | null =>
	text && text.length <= longestId && /^[\w-]+$/.test(text) ? text : null;

export function readFrameAddress({
	search,
	hash
}: Pick<Location, 'search' | 'hash'>): FrameAddress {
	return {
		childId: plain(new URLSearchParams(search).get('childId')),
		secret: plain(/[#?&]secret=([^#?&]*)/.exec(hash)?.[1])
	};
}

/** A height in the key of each map, as ours; several may stand on a page. */
export const heightKey = 'black-sea-corridors-height';

/**
 * The same height in every shape that hosts listen for: AMP and @newswire/frames (Datawrapper and
 * Flourish use it too), Medium and Embedly, our own, and, where the address says so, pym.js and
 * WordPress.
 * @param href address of the map, by which Medium knows the frame
 */
export function heightMessages(
	heightPx: number,
	{ id, href, childId, secret }: FrameAddress & { readonly id: string; readonly href: string }
): readonly unknown[] {
	const messages: unknown[] = [
		{ sentinel: 'amp', type: 'embed-size', height: heightPx },
		JSON.stringify({ src: href, context: 'iframe.resize', height: heightPx }),
		{ [heightKey]: { [id]: heightPx } }
	];
	if (childId) messages.push(['pym', childId, 'height', heightPx].join('xPYMx'));
	if (secret) messages.push({ message: 'height', value: heightPx, secret });
	return messages;
}

/** Does a host ask for the height: one that came late (AMP), or that tells its width (pym.js)? */
export function asksForHeight(data: unknown, { childId }: FrameAddress): boolean {
	if (typeof data === 'string') {
		return childId !== null && data.startsWith(['pym', childId, 'width', ''].join('xPYMx'));
	}
	if (typeof data !== 'object' || data === null) return false;
	const { sentinel, type } = data as { sentinel?: unknown; type?: unknown };
	return sentinel === 'amp' && type === 'frames-init';
}
