import type { ExpressionSpecification } from 'maplibre-gl';
import type { Dash } from '../../layers/symbology.ts';

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

/**
 * Dashes shorter than their line is wide are dots, rounded on the static map. MapLibre would
 * stretch round caps, so dots are square here: as long as with their caps.
 */
function uncapped(dash: Dash): Dash {
	const [dot = 1, gap = 1] = dash;
	return dot < 1 ? [dot + 1, gap - 1] : dash;
}

/** A dash in line widths that comes out right at any zoom. */
export function steadyDash(dash: Dash): ExpressionSpecification {
	return byStretch((step) => uncapped(dash).map((length) => length / stretchAt(step)));
}
