import type { ExpressionSpecification } from 'maplibre-gl';
import { isDotted, type Dash } from '../../layers/symbology.ts';

/**
 * MapLibre lays dashes and patterns out at whole zooms and stretches them up to twofold on the way
 * to the next one. So each is made in several lengths, and the style takes, by its global state,
 * the one that comes out right at the zoom of now.
 */
const steps = 8;

/** Name in the style's global state. */
export const stretchKey = 'stretch';

/** Which length is right at a zoom. */
export function stretchStep(zoom: number): number {
	return Math.round((zoom - Math.floor(zoom)) * steps);
}

/** How much MapLibre stretches at a step: 1 to 2. */
export function stretchAt(step: number): number {
	return 2 ** (step / steps);
}

/** One value for each step; arrays as the style's literals. */
export function byStretch<Value>(valueAt: (step: number) => Value): ExpressionSpecification {
	const literal = (step: number) => {
		const value = valueAt(step);
		return Array.isArray(value) ? ['literal', value] : value;
	};
	const cases = Array.from({ length: steps }, (_, index) => [index + 1, literal(index + 1)]);
	return [
		'match',
		['global-state', stretchKey],
		...cases.flat(),
		literal(0)
	] as unknown as ExpressionSpecification;
}

/** A round dot has as much ink as a square one of this length, in line widths. */
const dotLength = Math.PI / 4;

/**
 * MapLibre would stretch round dots to ovals that touch, so they are square here: as dark as those
 * of the static map, and as far apart.
 */
function uncapped(dash: Dash): Dash {
	const [dot = 0, gap = 0] = dash;
	return isDotted(dash) ? [dot + dotLength, gap - dotLength] : dash;
}

/** A dash in line widths that comes out right at any zoom. */
export function steadyDash(dash: Dash): ExpressionSpecification {
	return byStretch((step) => uncapped(dash).map((length) => length / stretchAt(step)));
}
