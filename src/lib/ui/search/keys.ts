/**
 * Which option is active after a key in an editable combobox, by the ARIA pattern: Down and Up walk
 * through options and field in a ring; the keys that move the caret lead back to the field.
 * @param active index of the active option; `null` is the field itself
 * @param count how many options there are
 * @returns `undefined` for a key that changes nothing
 */
export function activeAfter(
	key: string,
	active: number | null,
	count: number
): number | null | undefined {
	switch (key) {
		case 'ArrowDown':
			if (active === null) return count > 0 ? 0 : null;
			return active + 1 < count ? active + 1 : null;
		case 'ArrowUp':
			if (active === null) return count > 0 ? count - 1 : null;
			return active > 0 ? active - 1 : null;
		case 'Home':
		case 'End':
		case 'ArrowLeft':
		case 'ArrowRight':
			return null;
		default:
			return undefined;
	}
}
