/** All that is reached from `roots` by way of `nextOf`, the roots among it. */
export function reachable<Item>(
	roots: readonly Item[],
	nextOf: (item: Item) => readonly Item[]
): Set<Item> {
	const found = new Set(roots);
	// A set gives what is added while it is walked, too.
	for (const item of found) for (const next of nextOf(item)) found.add(next);
	return found;
}
