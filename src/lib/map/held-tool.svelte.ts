import type { LonLat } from '../model/types.ts';

/** A tool that takes points and keys of the map while the reader has it in hand. */
export interface MapTool {
	/** A click, a tap, or Enter at the cross in the map's middle: `[lon, lat]`. */
	point(position: LonLat): void;
	/** Another key that was pressed on the map. @returns whether it was meant for the tool */
	press(key: string): boolean;
}

/** The tool that the reader has in hand, if any; it takes points and keys before the map does. */
export class HeldTool {
	#tool = $state.raw<MapTool | null>(null);

	get current(): MapTool | null {
		return this.#tool;
	}

	/** Takes one in hand, and lays down the one before. Returns its undo. */
	take(tool: MapTool): () => void {
		this.#tool = tool;
		return () => {
			if (this.#tool === tool) this.#tool = null;
		};
	}

	/**
	 * Gives it a point.
	 * @returns whether there was a tool to take it
	 */
	point(position: LonLat): boolean {
		this.#tool?.point(position);
		return this.#tool !== null;
	}

	/**
	 * Gives it a key of the map.
	 * @param middle `[lon, lat]` under the cross
	 * @returns whether it was meant for the tool; combinations belong to the browser
	 */
	press({ key, repeat, altKey, ctrlKey, metaKey }: KeyboardEvent, middle: LonLat): boolean {
		if (!this.#tool || altKey || ctrlKey || metaKey) return false;
		if (key !== 'Enter') return this.#tool.press(key);
		if (!repeat) this.#tool.point(middle);
		return true;
	}
}
