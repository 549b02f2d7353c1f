/** Brings an element into view, gently unless the reader wants less motion. */
export function bring(element: Element | null | undefined, block: ScrollLogicalPosition): void {
	const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
	element?.scrollIntoView({ block, behavior: isStill ? 'instant' : 'smooth' });
}
