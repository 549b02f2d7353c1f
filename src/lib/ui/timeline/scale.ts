import { scaleUtc } from 'd3-scale';
import type { IsoDate } from '../../model/types.ts';
import { dateOf, dayAt, dayOf, momentOf } from '../../model/days.ts';

/** A stretch of time in days since 1970-01-01, with fractions. */
export interface DaySpan {
	readonly start: number;
	readonly end: number;
}

/**
 * Where days stand on the strip. A place is a share of the strip's length, counted in reading
 * direction: 0 is its start, 1 its end, other numbers are out of sight.
 */
export interface TimeScale {
	readonly span: DaySpan;
	/** 1 where time runs to the right, −1 where it runs to the left. */
	readonly towards: 1 | -1;
	/** The place at which a day begins. */
	place(date: IsoDate): number;
	/** The day that begins nearest to a place. */
	dateAt(place: number): IsoDate;
	/** A place as SVG's distance from the left. */
	percent(place: number): string;
}

export function timeScale(span: DaySpan, direction: 'ltr' | 'rtl'): TimeScale {
	const scale = scaleUtc([momentOf(span.start), momentOf(span.end)], [0, 1]);
	return {
		span,
		towards: direction === 'rtl' ? -1 : 1,
		place: (date) => scale(momentOf(dayOf(date))),
		dateAt: (place) => dateOf(dayAt(scale.invert(place))),
		percent: (place) =>
			`${Number((100 * (direction === 'rtl' ? 1 - place : place)).toFixed(3)) + 0}%`
	};
}

export type TickUnit = 'year' | 'month' | 'day';

export interface Ticks {
	readonly unit: TickUnit;
	readonly dates: readonly IsoDate[];
}

/** Room for a label: `2022`, `Mar`, `17 Mar`. */
const leastPx: Readonly<Record<TickUnit, number>> = { year: 34, month: 34, day: 52 };

function unitOf(dates: readonly IsoDate[]): TickUnit {
	if (dates.every((date) => date.endsWith('-01-01'))) return 'year';
	return dates.every((date) => date.endsWith('-01')) ? 'month' : 'day';
}

/** The most ticks on round dates whose labels have room on a strip of this width. */
export function ticksOf(span: DaySpan, widthPx: number): Ticks {
	const scale = scaleUtc([momentOf(span.start), momentOf(span.end)], [0, widthPx]);
	for (let count = Math.ceil(widthPx / leastPx.year); count > 0; count--) {
		const dates = scale
			.ticks(count)
			.filter((moment) => Number.isInteger(dayAt(moment)))
			.map((moment) => dateOf(dayAt(moment)));
		const unit = unitOf(dates);
		const places = dates.map((date) => scale(momentOf(dayOf(date))));
		const hasRoom = places.every(
			(placePx, index) => index === 0 || placePx - (places[index - 1] ?? 0) >= leastPx[unit]
		);
		if (dates.length > 0 && hasRoom) return { unit, dates };
	}
	return { unit: 'day', dates: [] };
}
