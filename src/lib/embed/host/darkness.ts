/** Less of it in front of something is as good as nothing. */
const leastAlpha = 0.5;

/** Relative luminance half as light as white to the eye: CIE L* of 50. */
const middle = 0.18;

/** The element around it, out of shadow trees too. */
const around = (element: Element): Element | undefined =>
	element.assignedSlot ??
	element.parentElement ??
	(element.getRootNode() as Partial<ShadowRoot>).host;

/**
 * Is the ground dark that a reader sees behind an element? The nearest opaque background decides.
 * @param probe its own background is `Canvas`, the browser's ground for the page's colour scheme;
 * its `color` is used to let the browser read any notation of a colour
 */
export function isDarkBehind(probe: HTMLElement): boolean {
	for (let element = around(probe); ; element = around(element)) {
		const { backgroundColor } = getComputedStyle(element ?? probe);
		probe.style.color = `color-mix(in xyz,${backgroundColor},${backgroundColor})`;
		// As in `color(xyz-d65 0.1 0.2 0.3 / 0.4)`; Y is the luminance.
		const [, , luminance, , alpha] = getComputedStyle(probe).color.split(/[ /)]+/);
		if (!element || Number(alpha || 1) >= leastAlpha) return Number(luminance) < middle;
	}
}

/**
 * Calls back before the next frame is drawn when the ground may have changed: by a class, style or other
 * attribute of the page's root or body, by the reader's system, or at the end of a transition.
 */
export function watchDarkness(onChange: () => void, signal: AbortSignal): void {
	const soon = () => requestAnimationFrame(onChange);
	const attributes = new MutationObserver(soon);
	for (const element of [document.documentElement, document.body])
		attributes.observe(element, { attributes: true });
	matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon, { signal });
	document.addEventListener('transitionend', soon, { signal });
	signal.addEventListener('abort', () => attributes.disconnect());
}
