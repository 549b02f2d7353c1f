import type { Size } from './camera.ts';

const noSize: Size = { widthPx: 0, heightPx: 0 };

/** Width and height of the element that the map stands in. */
export class FrameSize {
	#node: HTMLElement | undefined;
	#size = $state.raw<Size | null>(null);

	/** `null` until it can be measured. */
	get known(): Size | null {
		return this.#size;
	}

	get current(): Size {
		return this.#size ?? noSize;
	}

	/** Reads it now: a command may come between a change of the page and the observer's word of it. */
	measure(): void {
		if (!this.#node) return;
		const { clientWidth: widthPx, clientHeight: heightPx } = this.#node;
		if (this.current.widthPx === widthPx && this.current.heightPx === heightPx) return;
		this.#size = { widthPx, heightPx };
	}

	/** Follows an element. Returns its undo. */
	follow(node: HTMLElement): () => void {
		this.#node = node;
		const observer = new ResizeObserver(() => this.measure());
		observer.observe(node);
		this.measure();
		return () => observer.disconnect();
	}
}
