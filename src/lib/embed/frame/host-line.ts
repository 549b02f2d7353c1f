import type { FramedWindow } from './window.ts';
import { readHostMessage } from '../messages/from-host.ts';
import {
	embedSender,
	protocolVersion,
	type EmbedEvent,
	type HostMethod
} from '../messages/protocol.ts';

/** The line between a framed map and the page around it. */
export class HostLine {
	readonly #window: FramedWindow;
	readonly #id: string;

	/** @param id the loaded map's own name, see `EmbedMessage` */
	constructor(window: FramedWindow, id: string) {
		this.#window = window;
		this.#id = id;
	}

	/** The host may be anyone, and nothing told is a secret: hence no target origin. */
	tell(event: EmbedEvent): void {
		const envelope = { sender: embedSender, v: protocolVersion, id: this.#id };
		this.#window.parent.postMessage({ ...envelope, ...event }, '*');
	}

	/**
	 * Hears what the host asks. Messages of other windows, of other shapes and without the map's own
	 * name are left alone; `hello` may come without, since the host cannot know it yet.
	 * @returns its undo
	 */
	listen(onmethod: (method: HostMethod) => void): () => void {
		const hear = ({ source, data }: MessageEvent) => {
			if (source !== (this.#window.parent as unknown)) return;
			const message = readHostMessage(data);
			if (!message || (message.method !== 'hello' && message.id !== this.#id)) return;
			onmethod(message);
		};
		this.#window.addEventListener('message', hear);
		return () => this.#window.removeEventListener('message', hear);
	}
}
