import type { Component } from 'svelte';
import type { Camera } from '../model/types.ts';
import type { Size } from './camera.ts';

/** What everything that lies over the map is told at each step of a move. */
export interface OverlayProps {
	readonly camera: Camera;
	readonly size: Size;
}

interface Overlay {
	readonly id: number;
	readonly component: Component<OverlayProps>;
	/** What it is told besides. */
	readonly props: object;
}

/**
 * What lies over both tiers of the map for as long as someone wants it there: a route, rings, a
 * measure. Whoever adds it brings a component; the map knows none of them.
 */
export class MapOverlays {
	#last = 0;
	#list = $state.raw<readonly Overlay[]>([]);

	/** From the bottom up. */
	get list(): readonly Overlay[] {
		return this.#list;
	}

	/**
	 * Lays a component over the map, above those before it. Returns its undo.
	 * @param props what it is told besides; getters are read anew whenever what they read changes
	 */
	add<Props extends object = object>(
		component: Component<OverlayProps & Props>,
		props?: Props
	): () => void {
		const id = ++this.#last;
		const overlay = { id, component: component as Component<OverlayProps>, props: props ?? {} };
		this.#list = [...this.#list, overlay];
		return () => {
			this.#list = this.#list.filter((overlay) => overlay.id !== id);
		};
	}
}
