import { channelTo, type Channel } from '../../embed/host/channel.ts';
import type { EmbedMessage } from '../../embed/messages/protocol.ts';

/** The builder keeps the height that the editor chose. */
const ignoreHeight = () => {};

/** The line to the map in the preview's frame: the one that any host page has. */
export class PreviewLine {
	readonly #channel: Channel;
	readonly #onsearch: (search: string) => void;
	#wanted: string;
	#shown: string;
	/** Before the map has spoken it hears nothing. */
	#isReady = false;

	/**
	 * @param search the query string that the frame is loaded with
	 * @param onsearch called with the query string of what the preview shows
	 */
	constructor(frame: HTMLIFrameElement, search: string, onsearch: (search: string) => void) {
		this.#channel = channelTo(frame, ignoreHeight, (message) => this.#hear(message));
		this.#wanted = this.#shown = search;
		this.#onsearch = onsearch;
	}

	/** Brings the view to the map: now, or when it is there. */
	show(search: string): void {
		this.#wanted = search;
		if (this.#isReady) this.#send();
	}

	/** Hears the map. Returns its undo. */
	listen(): () => void {
		const { hear } = this.#channel;
		window.addEventListener('message', hear);
		return () => window.removeEventListener('message', hear);
	}

	#hear({ event, data }: EmbedMessage): void {
		if (event !== 'ready' && event !== 'state') return;
		this.#isReady = true;
		this.#shown = data.search;
		this.#onsearch(data.search);
		if (event === 'ready') this.#send();
	}

	#send(): void {
		if (this.#wanted === this.#shown) return;
		this.#shown = this.#wanted;
		this.#channel.send('setState', { search: this.#wanted });
	}
}
