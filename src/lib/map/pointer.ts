/** CSS px from the map's top left corner. */
export type Point = readonly [xPx: number, yPx: number];

interface PointerTarget {
	/** A click or tap that was no drag. */
	click(point: Point): void;
	/** At most once a frame: where the mouse rests; `null` when it is away or has a button down. */
	hover(point: Point | null): void;
	press(event: KeyboardEvent): void;
}

/** A press that moves farther was a drag. */
const clickWithinPx = 5;

/**
 * Clicks, hover and keys of the map, whatever tier is under the pointer.
 * @returns its undo
 */
export function listenToPointer(node: HTMLElement, target: PointerTarget): () => void {
	const stop = new AbortController();
	const { signal } = stop;
	let pressedAt: Point | null = null;
	let frame = 0;

	function pointOf({ clientX, clientY }: MouseEvent): Point {
		const { left, top } = node.getBoundingClientRect();
		return [clientX - left, clientY - top];
	}

	function hover(point: Point | null): void {
		cancelAnimationFrame(frame);
		frame = requestAnimationFrame(() => target.hover(point));
	}

	node.addEventListener('pointerdown', (event) => (pressedAt = pointOf(event)), { signal });
	node.addEventListener(
		'click',
		(event) => {
			const point = pointOf(event);
			if (!pressedAt) return;
			const movedPx = Math.hypot(point[0] - pressedAt[0], point[1] - pressedAt[1]);
			if (movedPx <= clickWithinPx) target.click(point);
		},
		{ signal }
	);
	node.addEventListener(
		'pointermove',
		(event) => {
			if (event.pointerType === 'mouse') hover(event.buttons === 0 ? pointOf(event) : null);
		},
		{ signal }
	);
	node.addEventListener('pointerleave', () => hover(null), { signal });
	node.addEventListener('keydown', (event) => target.press(event), { signal });
	return () => {
		stop.abort();
		cancelAnimationFrame(frame);
	};
}
