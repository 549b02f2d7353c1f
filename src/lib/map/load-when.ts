import type { LoadChoice } from '../state/types.ts';

/** Longest wait in ms for a moment of rest, and the wait where the browser does not tell of rest. */
const longestWaitMs = 2000;
const blindWaitMs = 200;

/** Has the reader asked the browser to save data? Not every browser tells. */
function savesData(): boolean {
	const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
	return connection?.saveData === true;
}

/** The first touch of the map by finger, mouse button, wheel or key. */
function atFirstTouch(node: HTMLElement, want: () => void): () => void {
	const stop = new AbortController();
	for (const type of ['pointerdown', 'wheel', 'keydown'] as const) {
		node.addEventListener(type, want, { signal: stop.signal, passive: true });
	}
	return () => stop.abort();
}

function atRest(want: () => void): () => void {
	if (typeof requestIdleCallback === 'function') {
		const handle = requestIdleCallback(want, { timeout: longestWaitMs });
		return () => cancelIdleCallback(handle);
	}
	const timer = setTimeout(want, blindWaitMs);
	return () => clearTimeout(timer);
}

function inViewAndAtRest(node: HTMLElement, want: () => void): () => void {
	let undoRest: (() => void) | undefined;
	const observer = new IntersectionObserver((entries) => {
		if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
		observer.disconnect();
		undoRest = atRest(want);
	});
	observer.observe(node);
	return () => {
		observer.disconnect();
		undoRest?.();
	};
}

/**
 * Calls `want` when the engine is due: at the first touch, or before that as `choice` says. A
 * reader who saves data is only served at a touch. `want` may come more than once.
 * @returns its undo
 */
export function whenDue(node: HTMLElement, choice: LoadChoice, want: () => void): () => void {
	const undoTouch = atFirstTouch(node, want);
	if (choice === 'touch' || savesData()) return undoTouch;
	if (choice === 'eager') {
		want();
		return undoTouch;
	}
	const undoRest = inViewAndAtRest(node, want);
	return () => {
		undoTouch();
		undoRest();
	};
}
