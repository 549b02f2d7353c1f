import { scaleLinear } from 'd3-scale';
import type { IsoDate } from '../../model/types.ts';
import { dayOf } from '../../model/days.ts';
import { timeScale, type TimeScale } from '../timeline/scale.ts';

/** A chart's stretch of time: both days are its edges. */
export function plotTime(from: IsoDate, to: IsoDate): TimeScale {
	return timeScale({ start: dayOf(from), end: dayOf(to) }, 'ltr');
}

/** Where an amount stands, in px down from the top of a plot. */
export interface AmountScale {
	readonly heightPx: number;
	/** Px from the top. */
	y(tonnes: number): number;
	/** Round amounts for lines across, above zero. */
	readonly ticks: readonly number[];
}

/** @param most tonnes at the top of the plot */
export function amountScale(most: number, heightPx: number, tickCount: number): AmountScale {
	const scale = scaleLinear([0, most], [heightPx, 0]);
	return {
		heightPx,
		y: (tonnes) => Math.round(scale(tonnes) * 10) / 10,
		ticks: scale.ticks(tickCount).filter((tick) => tick > 0)
	};
}

/** On which side of its place a word stands, so that it stays within the chart. */
export function anchorAt(place: number): 'start' | 'middle' | 'end' {
	if (place < 0.2) return 'start';
	return place > 0.8 ? 'end' : 'middle';
}

/** Width of a stretched drawing in its own units, whatever its width in px. */
export const stretchedWidth = 1000;

/** A line through places (shares of the width) and px, for a drawing that is stretched sideways only. */
export function linePath(points: readonly (readonly [place: number, yPx: number])[]): string {
	return points
		.map(
			([place, yPx], index) =>
				`${index ? 'L' : 'M'}${Math.round(place * stretchedWidth)} ${Math.round(yPx)}`
		)
		.join('');
}
