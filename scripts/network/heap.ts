/** A binary heap of numbers by cost, least first: millions of entries without an object for each. */
export class Heap {
	readonly #costs: number[] = [];
	readonly #values: number[] = [];

	get size(): number {
		return this.#costs.length;
	}

	push(value: number, cost: number): void {
		let at = this.#costs.length;
		this.#costs.push(cost);
		this.#values.push(value);
		while (at > 0) {
			const above = (at - 1) >> 1;
			if ((this.#costs[above] ?? 0) <= cost) break;
			this.#swap(at, above);
			at = above;
		}
	}

	/** Takes the entry of least cost out; `undefined` when the heap is empty. */
	pop(): { readonly value: number; readonly cost: number } | undefined {
		const [value] = this.#values;
		const [cost] = this.#costs;
		if (value === undefined || cost === undefined) return undefined;
		this.#swap(0, this.#costs.length - 1);
		this.#costs.pop();
		this.#values.pop();
		this.#sink();
		return { value, cost };
	}

	#sink(): void {
		for (let at = 0; ;) {
			let least = at;
			for (const below of [2 * at + 1, 2 * at + 2])
				if ((this.#costs[below] ?? Infinity) < (this.#costs[least] ?? Infinity)) least = below;
			if (least === at) return;
			this.#swap(at, least);
			at = least;
		}
	}

	#swap(one: number, other: number): void {
		for (const list of [this.#costs, this.#values]) {
			const kept = list[one] ?? 0;
			list[one] = list[other] ?? 0;
			list[other] = kept;
		}
	}
}
