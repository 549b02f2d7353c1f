import { legBetween, type Leg } from '../model/great-circle.ts';
import type { LonLat, Nm } from '../model/types.ts';

/** What the reader measures on the map, point by point; the address says nothing of it. */
export class Measure {
	#points = $state.raw<readonly LonLat[]>([]);

	/** From each point to the next. */
	readonly legs: readonly Leg[] = $derived(
		this.#points.slice(1).map((to, index) => legBetween(this.#points[index] ?? to, to))
	);
	readonly totalNm: Nm = $derived(this.legs.reduce((sum, { lengthNm }) => sum + lengthNm, 0));

	/** `[lon, lat]`, in the order in which they were set. */
	get points(): readonly LonLat[] {
		return this.#points;
	}

	/** Sets the next point; the second click of a double click, at the same place, sets none. */
	add(position: LonLat): void {
		const last = this.#points.at(-1);
		if (last && last[0] === position[0] && last[1] === position[1]) return;
		this.#points = [...this.#points, position];
	}

	/** Takes the last point back. */
	undo(): void {
		this.#points = this.#points.slice(0, -1);
	}

	clear(): void {
		this.#points = [];
	}
}
