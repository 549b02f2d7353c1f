/** What a gesture does to the strip; px from its left edge, shares of its width. */
interface StripTarget {
	/** Moves the strip's content; positive to the right. */
	drag(share: number): void;
	/** Makes the time in sight `factor` times as long around a place from the left. */
	stretch(factor: number, share: number): void;
	/** A press without a drag, and what it was on. */
	tap(share: number, on: Element): void;
}

/** Below this a press is a tap, not a drag. */
const dragFromPx = 4;

const wheelRate = 1 / 300;
const wheelLinePx = 40;

/** How much longer the time in sight gets by a turn of the wheel; below 1 it gets shorter. */
export function wheelFactor(deltaPx: number): number {
	return 2 ** (Math.max(-150, Math.min(150, deltaPx)) * wheelRate);
}

/**
 * Drag, pinch, tap, sideways wheel and, with Ctrl or ⌘, zooming wheel. Vertical scrolling stays
 * the page's.
 * @returns its undo
 */
export function listenToStrip(node: HTMLElement, target: StripTarget): () => void {
	const stop = new AbortController();
	const pressed = new Map<number, number>();
	let travelPx = 0;

	const shareOf = (clientX: number) => {
		const { left, width } = node.getBoundingClientRect();
		return (clientX - left) / width;
	};

	function press(event: PointerEvent): void {
		const isOther = event.target instanceof Element && event.target.closest('[role=button], input');
		if (event.button !== 0 || isOther) return;
		if (pressed.size === 0) travelPx = 0;
		pressed.set(event.pointerId, event.clientX);
	}

	function move(event: PointerEvent): void {
		const before = pressed.get(event.pointerId);
		if (before === undefined) return;
		const beforeAll = [...pressed.values()];
		pressed.set(event.pointerId, event.clientX);
		travelPx += Math.abs(event.clientX - before);
		if (travelPx < dragFromPx) return;
		node.setPointerCapture(event.pointerId);
		const middle = middleOf([...pressed.values()]);
		target.drag((middle - middleOf(beforeAll)) / node.clientWidth);
		const spread = spreadOf([...pressed.values()]);
		if (spread > 0) target.stretch(spreadOf(beforeAll) / spread, shareOf(middle));
	}

	function release(event: PointerEvent): void {
		const isTap = pressed.delete(event.pointerId) && pressed.size === 0 && travelPx < dragFromPx;
		if (isTap && event.type === 'pointerup' && event.target instanceof Element)
			target.tap(shareOf(event.clientX), event.target);
	}

	function wheel(event: WheelEvent): void {
		const unitPx = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? wheelLinePx : 1;
		const isZoom = event.ctrlKey || event.metaKey;
		const sidewaysPx = unitPx * (event.shiftKey ? event.deltaX || event.deltaY : event.deltaX);
		if (!isZoom && Math.abs(sidewaysPx) <= Math.abs(event.shiftKey ? 0 : event.deltaY)) return;
		event.preventDefault();
		if (isZoom) target.stretch(wheelFactor(event.deltaY * unitPx), shareOf(event.clientX));
		else target.drag(-sidewaysPx / node.clientWidth);
	}

	const { signal } = stop;
	node.addEventListener('pointerdown', press, { signal });
	node.addEventListener('pointermove', move, { signal });
	node.addEventListener('pointerup', release, { signal });
	node.addEventListener('pointercancel', release, { signal });
	node.addEventListener('wheel', wheel, { signal, passive: false });
	return () => stop.abort();
}

function middleOf(xs: readonly number[]): number {
	return xs.reduce((sum, x) => sum + x, 0) / xs.length;
}

/** Distance of two fingers; 0 with one. */
function spreadOf([one, other]: readonly number[]): number {
	return one === undefined || other === undefined ? 0 : Math.abs(one - other);
}
