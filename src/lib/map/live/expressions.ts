import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import { opacityByAge } from '../../layers/age.ts';
import type { IsoDate, Validity } from '../../model/types.ts';

/** Names in the style's global state: what the reader changes without a new style. */
export const stateKeys = {
	date: 'date',
	/** The date as `dayOf`, for ages. */
	day: 'day',
	shownLayers: 'shown-layers',
	hasFine: 'has-fine'
} as const;

/** An open end would compare as false in a style; these days come before and after all others. */
const always: IsoDate = '0000-01-01';
const never: IsoDate = '9999-12-31';

/** A validity as properties that a style can compare. */
export function comparable({ from, to }: Validity): { from: IsoDate; to: IsoDate } {
	return { from: from ?? always, to: to ?? never };
}

const date: ExpressionSpecification = ['global-state', stateKeys.date];

/** Is the feature in force on the date, `from ≤ date < to`? */
export const isInForce: ExpressionSpecification = [
	'all',
	['<=', ['coalesce', ['get', 'from'], always], date],
	['>', ['coalesce', ['get', 'to'], never], date]
];

/** Opacity of what fades with its age on the date; what does not fade has no `day`. */
export const opacityOfAge: ExpressionSpecification = [
	'interpolate',
	['linear'],
	[
		'-',
		['global-state', stateKeys.day],
		['coalesce', ['get', 'day'], ['global-state', stateKeys.day]]
	],
	...opacityByAge.flat()
] as unknown as ExpressionSpecification;

function isShown(layer: string): ExpressionSpecification {
	return ['in', layer, ['global-state', stateKeys.shownLayers]];
}

export function visibility(layer: string): ExpressionSpecification {
	return ['case', isShown(layer), 'visible', 'none'];
}

/** All of the conditions, without `all` around a single one. */
export function every(
	first: ExpressionSpecification,
	...others: readonly ExpressionSpecification[]
): FilterSpecification {
	return others.length === 0 ? first : ['all', first, ...others];
}

export function is(property: string, value: string | number): ExpressionSpecification {
	return ['==', ['get', property], value];
}

/** `property` decides between values; `others` for all that is not named. */
export function byValue<Value>(
	property: string,
	values: Readonly<Record<string, Value>>,
	others: Value
): ExpressionSpecification {
	const entries = Object.entries(values).flatMap(([label, value]) => [label, literal(value)]);
	return [
		'match',
		['get', property],
		...entries,
		literal(others)
	] as unknown as ExpressionSpecification;
}

const literal = <Value>(value: Value) => (Array.isArray(value) ? ['literal', value] : value);
