import type { Camera } from '../model/types.ts';
import { panned, zoomed, type Size } from './camera.ts';
import type { Point } from './pointer.ts';
import { withinReach } from './reach.ts';

/** What a gesture needs of the map that it moves. */
export interface GestureTarget {
	camera(): Camera;
	size(): Size;
	/** False while another tier listens for itself. */
	isListening(): boolean;
	/** Leaves one finger and the bare wheel to the page. */
	isCooperative(): boolean;
	move(camera: Camera): void;
	/** A gesture begins; every start is followed by an end. */
	start(): void;
	end(): void;
	/** A gesture was left to the page. */
	refuse(isTouch: boolean): void;
}

/** Below this a press is a click, not a drag. */
const dragFromPx = 4;

/** Zoom rates of a wheel and of a pinch on a trackpad, which comes as a wheel with short steps. */
const wheelRate = 1 / 450;
const pinchRate = 1 / 100;
const pinchBelowPx = 40;
const wheelLinePx = 40;

/** Zoom steps of a turn of the wheel, as MapLibre counts them: a fling does not leave the map. */
function wheelSteps({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
	const px = deltaY * (deltaMode === WheelEvent.DOM_DELTA_LINE ? wheelLinePx : 1);
	const rate = ctrlKey && Math.abs(px) < pinchBelowPx ? pinchRate : wheelRate;
	return -Math.sign(px) * Math.log2(2 / (1 + Math.exp(-Math.abs(px * rate))));
}

/** A wheel tells no end: it is over when nothing has come for so long. */
const wheelRestMs = 200;

const middle = (points: readonly Point[]): Point => [
	points.reduce((sum, [x]) => sum + x, 0) / points.length,
	points.reduce((sum, [, y]) => sum + y, 0) / points.length
];

const spread = ([one, other]: readonly Point[]): number =>
	one && other ? Math.hypot(one[0] - other[0], one[1] - other[1]) : 0;

/**
 * Drag, pinch, wheel and double click for the static tier.
 * @returns its undo
 */
export function listenToGestures(node: HTMLElement, target: GestureTarget): () => void {
	const pressed = new Map<number, Point>();
	const stop = new AbortController();
	let isDragging = false;
	let wheelTimer: ReturnType<typeof setTimeout> | undefined;

	function pointOf({ clientX, clientY }: MouseEvent): Point {
		const { left, top } = node.getBoundingClientRect();
		return [clientX - left, clientY - top];
	}

	const zoomBy = (steps: number, point: Point) =>
		target.move(withinReach(zoomed(target.camera(), steps, target.size(), point)));

	function press(event: PointerEvent): void {
		if (!target.isListening() || event.button !== 0) return;
		pressed.set(event.pointerId, pointOf(event));
	}

	function drag(event: PointerEvent): void {
		const last = pressed.get(event.pointerId);
		if (!last) return;
		// Let go outside the map.
		if (event.buttons === 0) return release(event);
		const point = pointOf(event);
		if (!isDragging) {
			const isFar = Math.hypot(point[0] - last[0], point[1] - last[1]) >= dragFromPx;
			if (pressed.size < 2 && (!isFar || (target.isCooperative() && event.pointerType === 'touch')))
				return;
			isDragging = true;
			node.setPointerCapture(event.pointerId);
			target.start();
		}
		const before = [...pressed.values()];
		pressed.set(event.pointerId, point);
		const after = [...pressed.values()];
		const [from, to] = [middle(before), middle(after)];
		const steps = before.length > 1 ? Math.log2(spread(after) / (spread(before) || 1)) : 0;
		const moved = panned(target.camera(), to[0] - from[0], to[1] - from[1]);
		target.move(withinReach(steps ? zoomed(moved, steps, target.size(), to) : moved));
	}

	function release(event: PointerEvent): void {
		const wasPressed = pressed.delete(event.pointerId);
		if (!wasPressed) return;
		// The browser takes a single finger over to scroll the page.
		if (event.type === 'pointercancel' && target.isCooperative() && !isDragging)
			target.refuse(true);
		if (!isDragging || pressed.size > 0) return;
		isDragging = false;
		target.end();
	}

	function endWheel(): void {
		if (wheelTimer === undefined) return;
		clearTimeout(wheelTimer);
		wheelTimer = undefined;
		target.end();
	}

	function wheel(event: WheelEvent): void {
		if (!target.isListening()) return;
		if (target.isCooperative() && !event.ctrlKey && !event.metaKey) return target.refuse(false);
		event.preventDefault();
		if (wheelTimer === undefined) target.start();
		clearTimeout(wheelTimer);
		wheelTimer = setTimeout(endWheel, wheelRestMs);
		zoomBy(wheelSteps(event), pointOf(event));
	}

	function zoomStep(event: MouseEvent): void {
		if (!target.isListening()) return;
		target.start();
		zoomBy(event.shiftKey ? -1 : 1, pointOf(event));
		target.end();
	}

	const { signal } = stop;
	node.addEventListener('pointerdown', press, { signal });
	node.addEventListener('pointermove', drag, { signal });
	node.addEventListener('pointerup', release, { signal });
	node.addEventListener('pointercancel', release, { signal });
	node.addEventListener('wheel', wheel, { signal, passive: false });
	node.addEventListener('dblclick', zoomStep, { signal });
	return () => {
		stop.abort();
		endWheel();
		if (isDragging) target.end();
	};
}
