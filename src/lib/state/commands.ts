import type { Bbox } from '../model/types.ts';

/** A move that the reader asks of the map; where it ends, `ViewState` learns from the map. */
export type CameraCommand =
	| { readonly type: 'zoom'; readonly steps: number }
	| { readonly type: 'pan'; readonly dxPx: number; readonly dyPx: number }
	| { readonly type: 'fit'; readonly bounds: Bbox }
	| { readonly type: 'home' };

type Listener = (command: CameraCommand) => void;

/** More than a reader gives before the map is there; the oldest are let go. */
const maxKept = 16;

/** Carries camera commands from the controls to the map; keeps them until a map listens. */
export class CameraCommands {
	readonly #listeners = new Set<Listener>();
	#kept: CameraCommand[] = [];

	send(command: CameraCommand): void {
		if (this.#listeners.size === 0) this.#kept = [...this.#kept, command].slice(-maxKept);
		for (const listener of this.#listeners) listener(command);
	}

	/** Hears every command from now on, those kept first. Returns its undo. */
	listen(listener: Listener): () => void {
		const kept = this.#kept;
		this.#kept = [];
		this.#listeners.add(listener);
		for (const command of kept) listener(command);
		return () => this.#listeners.delete(listener);
	}
}
