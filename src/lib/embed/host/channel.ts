import { readEmbedMessage } from '../messages/from-embed.ts';
import {
	hostSender,
	protocolVersion,
	type EmbedMessage,
	type HostMethods
} from '../messages/protocol.ts';
import { readHeight } from './height.ts';

/** Speaks with the map in one frame. */
export interface Channel {
	/** Asks for what a map has said before this script was there: its height, and that it is ready. */
	greet: () => void;
	/** Asks the map for something; nothing happens before it is ready. */
	send: <Method extends keyof HostMethods>(method: Method, params: HostMethods[Method]) => void;
	/** Takes any message that came to the page. */
	hear: (event: MessageEvent) => void;
}

/** Origin of frames that have none. */
const opaque = 'null';

/** As browsers write addresses in full, the origin is their first part. */
const originOf = (address: string): string | undefined => /^https?:..[^/]+/.exec(address)?.[0];

/** Has the frame no origin, because it is shut (`sandbox="allow-scripts"`) or its page has none? */
const isOpaque = (frame: HTMLIFrameElement): boolean =>
	globalThis.origin === opaque ||
	frame.getAttribute('sandbox')?.includes('allow-same-origin') === false;

/**
 * It hears the frame's own window, from the origin of the frame's address, and nobody else. A frame
 * without an origin can be told by its window only.
 * @param onHeight the map's content is so many CSS px high
 * @param onMessage `isNew` when a map was loaded, that hears from now on and knows nothing yet
 */
export function channelTo(
	frame: HTMLIFrameElement,
	onHeight: (heightPx: number) => void,
	onMessage: (message: EmbedMessage, isNew: boolean) => void
): Channel {
	/** The loaded map, by the id with which it said that it is ready. */
	let id = '';

	const post = (method: string, params: unknown, target = '*') =>
		frame.contentWindow?.postMessage(
			{ sender: hostSender, v: protocolVersion, id, method, params },
			target
		);

	return {
		greet() {
			// Secret to nobody: any origin may read it, so a frame on its way to the map may as well.
			frame.contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
			post('hello', { passages: false });
		},
		send(method, params) {
			if (id) post(method, params, isOpaque(frame) ? undefined : originOf(frame.src));
		},
		hear({ source, origin, data }) {
			if (!source || source !== frame.contentWindow) return;
			if (origin === opaque ? !isOpaque(frame) : origin !== originOf(frame.src)) return;
			const height = readHeight(data);
			if (height) onHeight(height);
			const message = readEmbedMessage(data);
			if (!message) return;
			const isNew = message.event === 'ready' && message.id !== id;
			if (isNew) id = message.id;
			if (message.id === id) onMessage(message, isNew);
		}
	};
}
