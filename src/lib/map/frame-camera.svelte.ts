import type { Camera } from '../model/types.ts';
import { roundCamera } from '../state/loc.ts';
import type { ViewState } from '../state/view.svelte.ts';
import { homeCamera, type Size } from './camera.ts';
import { withinReach } from './reach.ts';

/** Is it the same place to a hundredth of a px? */
export function isSameCamera(one: Camera | null, other: Camera | null): boolean {
	if (!one || !other) return one === other;
	const pxPerDegree = (512 * 2 ** one.zoom) / 360;
	const apart = Math.hypot(one.centre[0] - other.centre[0], one.centre[1] - other.centre[1]);
	return Math.abs(one.zoom - other.zoom) < 1e-5 && apart * pxPerDegree < 0.01;
}

/**
 * Where the map looks at this moment. The view knows it rounded and only when a move has ended;
 * the frame knows it exactly and at every step. What the view says wins as soon as it says
 * something else than what was written here.
 */
export class FrameCamera {
	readonly #view: () => ViewState;
	readonly #size: () => Size;
	#moved = $state.raw<{ readonly camera: Camera; readonly written: Camera | null } | null>(null);

	/** Exact, unrounded. */
	readonly current: Camera = $derived.by(() => {
		const asked = this.#view().camera;
		if (this.#moved && isSameCamera(this.#moved.written, asked)) return this.#moved.camera;
		return asked ? withinReach(asked) : homeCamera(this.#size());
	});

	constructor(view: () => ViewState, size: () => Size) {
		this.#view = view;
		this.#size = size;
	}

	/** One step of a move that goes on. */
	move(camera: Camera): void {
		this.#moved = { camera, written: this.#view().camera };
	}

	/** Tells the view where the move has ended: `null` when that is the home view. */
	settle(): void {
		if (!this.#moved) return;
		const { camera } = this.#moved;
		const isHome = isSameCamera(roundCamera(camera), roundCamera(homeCamera(this.#size())));
		const written = isHome ? null : roundCamera(camera);
		this.#view().moveTo(written);
		// At home the camera follows the size of the map again.
		this.#moved = isHome ? null : { camera, written };
	}
}
