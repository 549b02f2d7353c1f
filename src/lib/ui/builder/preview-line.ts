import { readEmbedMessage } from '../../embed/messages/from-embed.ts';
import { hostSender, protocolVersion } from '../../embed/messages/protocol.ts';

/** The line to the map in the preview's frame, which stands on the builder's own site. */
export class PreviewLine {
	readonly #frame: HTMLIFrameElement;
	readonly #onsearch: (search: string) => void;
	/** Name of the map that is loaded; `null` before it has told it. */
	#id: string | null = null;
	#wanted: string;
	#shown: string;

	/**
	 * @param search the query string that the frame is loaded with
	 * @param onsearch called with the query string of what the preview shows
	 */
	constructor(frame: HTMLIFrameElement, search: string, onsearch: (search: string) => void) {
		this.#frame = frame;
		this.#wanted = this.#shown = search;
		this.#onsearch = onsearch;
	}

	/** Brings the view to the map: now, or when it is there. */
	show(search: string): void {
		this.#wanted = search;
		this.#send();
	}

	/** Hears the map. Returns its undo. */
	listen(): () => void {
		const hear = ({ source, data }: MessageEvent) => {
			if (source !== this.#frame.contentWindow) return;
			const message = readEmbedMessage(data);
			if (message?.event === 'ready') this.#id = message.id;
			if (message?.event !== 'ready' && message?.event !== 'state') return;
			this.#shown = message.data.search;
			this.#onsearch(this.#shown);
			if (message.event === 'ready') this.#send();
		};
		window.addEventListener('message', hear);
		return () => window.removeEventListener('message', hear);
	}

	#send(): void {
		if (this.#id === null || this.#wanted === this.#shown) return;
		this.#shown = this.#wanted;
		const { origin } = new URL(this.#frame.src);
		this.#frame.contentWindow?.postMessage(
			{
				sender: hostSender,
				v: protocolVersion,
				id: this.#id,
				method: 'setState',
				params: { search: this.#wanted }
			},
			origin
		);
	}
}
