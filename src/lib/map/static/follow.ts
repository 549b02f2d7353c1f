import { isInForce } from '../../model/time.ts';
import type { IsoDate } from '../../model/types.ts';
import { opacityAtAge } from '../../layers/age.ts';
import { dayOf } from '../../model/days.ts';
import { lensMarkId } from '../../layers/lens-marks.ts';
import type { Lit } from '../../model/story.ts';
import type { Lens } from '../../state/lens.ts';
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
	followAge(root, date);
}

/** Lets what happened fade with its age on the date. */
function followAge(root: Element, date: IsoDate): void {
	for (const faded of root.querySelectorAll('[data-fades]')) {
		const from = faded.getAttribute('data-from');
		if (!from) continue;
		const opacity = opacityAtAge(dayOf(date) - dayOf(from));
		faded.setAttribute('opacity', opacity.toFixed(2));
	}
}

/** Keeps hatches at their size in px while the drawing is `widthPx` wide. */
export function followWidth(root: Element, widthPx: number): void {
	for (const pattern of root.querySelectorAll('pattern')) {
		pattern.setAttribute('patternTransform', `scale(${viewWidth / widthPx})`);
	}
}

/** The looks of a feature that are in force on the date, or else its last. */
function looksToLight(root: Element, id: string): readonly Element[] {
	const looks = [...root.querySelectorAll(`[data-id="${CSS.escape(id)}"]`)];
	const inForce = looks.filter((look) => !look.hasAttribute('hidden'));
	return inForce.length > 0 ? inForce : looks.slice(-1);
}

/**
 * Lights up one feature; `null` none. A feature that is not in force on the date, which the drawing
 * must show already, is lit as the ghost of its last look.
 */
export function followSelection(root: Element, id: string | null): void {
	for (const lit of root.querySelectorAll('.selected')) lit.classList.remove('selected');
	if (id === null) return;
	for (const look of looksToLight(root, id)) look.classList.add('selected');
}

/** The mark of a lens about a symbol. */
function ring(lit: Lit): SVGUseElement {
	const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
	use.setAttribute('href', `#${lensMarkId(lit)}`);
	use.classList.add('lens-ring');
	return use;
}

/** Lights up what a lens names and lets the rest step back; ghosts as for a selection. */
export function followLens(root: Element, lens: Lens): void {
	root.classList.toggle('lens', lens.size > 0);
	for (const lit of root.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit');
	for (const drawn of root.querySelectorAll('.lens-ring')) drawn.remove();
	for (const [id, lit] of lens) {
		for (const look of looksToLight(root, id)) {
			look.setAttribute('data-lit', lit);
			if (look.tagName === 'svg' && !look.querySelector('text')) look.append(ring(lit));
		}
	}
}
