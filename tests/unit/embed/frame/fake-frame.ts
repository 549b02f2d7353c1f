import type { FramedWindow } from '../../../../src/lib/embed/frame/window.ts';

interface FrameSize {
	widthPx: number;
	heightPx: number;
}

/** The window of a framed page, with a host that only keeps what it is told. */
export class FakeFrame implements FramedWindow {
	readonly told: unknown[] = [];
	readonly parent = { postMessage: (data: unknown) => void this.told.push(data) };
	readonly location = { href: 'https://maps.example/embed/', search: '', hash: '' };
	innerWidth: number;
	innerHeight: number;
	readonly #listeners = new Map<string, Set<(event: never) => void>>();

	constructor({ widthPx, heightPx }: FrameSize) {
		this.innerWidth = widthPx;
		this.innerHeight = heightPx;
	}

	addEventListener(type: string, listener: (event: never) => void): void {
		this.#listeners.set(type, (this.#listeners.get(type) ?? new Set()).add(listener));
	}

	removeEventListener(type: string, listener: (event: never) => void): void {
		this.#listeners.get(type)?.delete(listener);
	}

	/** A message comes, by default from the host. */
	hear(data: unknown, source: unknown = this.parent): void {
		for (const listener of this.#listeners.get('message') ?? []) {
			listener({ data, source } as never);
		}
	}

	resize({ widthPx, heightPx }: FrameSize): void {
		this.innerWidth = widthPx;
		this.innerHeight = heightPx;
		for (const listener of this.#listeners.get('resize') ?? []) listener({} as never);
	}
}
