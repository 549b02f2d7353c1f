import { textWidthPx } from './fit.ts';

/** Where the name of the report's day stands. */
export interface ReportLabel {
	readonly text: string;
	/** See `TimeScale`. */
	readonly place: number;
	readonly anchor: 'start' | 'end';
	/** From the place to the text, in reading direction. */
	readonly asidePx: number;
	/** What it takes of the line, in px in reading direction. */
	readonly startPx: number;
	readonly endPx: number;
}

/** Room for the knob of the handle beside the report's line. */
const besideLinePx = 9;

/** Beside its line, on the side with more room; at the edge, with a pointer, while that is out of sight. */
export function reportLabel(name: string, reportPlace: number, lengthPx: number): ReportLabel {
	const place = Math.min(Math.max(reportPlace, 0), 1);
	const isBefore = place > 0.5;
	const isAway = place !== reportPlace;
	// Both marks turn round where the text runs from right to left.
	const text = !isAway ? name : isBefore ? `${name} ›` : `‹ ${name}`;
	const asidePx = (isAway ? 0 : besideLinePx) * (isBefore ? -1 : 1);
	const nearPx = place * lengthPx + asidePx;
	const widthPx = textWidthPx(text, 12);
	return {
		text,
		place,
		anchor: isBefore ? 'end' : 'start',
		asidePx,
		startPx: isBefore ? nearPx - widthPx : nearPx,
		endPx: isBefore ? nearPx : nearPx + widthPx
	};
}
