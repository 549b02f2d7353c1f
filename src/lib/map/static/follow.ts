import { isInForce } from '../../model/time.ts';
import type { IsoDate } from '../../model/types.ts';
import { viewWidth } from '../projection.ts';

/** Shows the layers of these ids, with their names, and hides the others. */
export function followLayers(root: Element, shownLayers: readonly string[]): void {
	for (const group of root.querySelectorAll('[data-layer]')) {
		group.toggleAttribute('hidden', !shownLayers.includes(group.getAttribute('data-layer') ?? ''));
	}
	for (const name of root.querySelectorAll('[data-label-layer]')) {
		const layer = name.getAttribute('data-label-layer') ?? '';
		name.classList.toggle('layer-off', !shownLayers.includes(layer));
	}
}

/** Hides what is not in force on the date. */
export function followDate(root: Element, date: IsoDate): void {
	for (const dated of root.querySelectorAll('[data-from],[data-to]')) {
		const validity = { from: dated.getAttribute('data-from'), to: dated.getAttribute('data-to') };
		dated.toggleAttribute('hidden', !isInForce(validity, date));
	}
}

/** Keeps hatches at their size in px while the drawing is `widthPx` wide. */
export function followWidth(root: Element, widthPx: number): void {
	for (const pattern of root.querySelectorAll('pattern')) {
		pattern.setAttribute('patternTransform', `scale(${viewWidth / widthPx})`);
	}
}

/**
 * Lights up one feature; `null` none. A feature that is not in force on the date, which the drawing
 * must show already, is lit as the ghost of its last look.
 */
export function followSelection(root: Element, id: string | null): void {
	for (const lit of root.querySelectorAll('.selected')) lit.classList.remove('selected');
	if (id === null) return;
	const looks = [...root.querySelectorAll(`[data-id="${CSS.escape(id)}"]`)];
	const inForce = looks.filter((look) => !look.hasAttribute('hidden'));
	for (const look of inForce.length > 0 ? inForce : looks.slice(-1)) look.classList.add('selected');
}
