import { attributes } from '../../layers/marks/markup.ts';
import { isInForce } from '../../model/time.ts';
import type { IsoDate, LonLat, Validity } from '../../model/types.ts';
import { project, viewHeight, viewWidth } from '../projection.ts';

const percent = (part: number, whole: number) => `${((part / whole) * 100).toFixed(2)}%`;

/**
 * Place of `[lon, lat]` as percentages of the home view, so that symbols and names keep their
 * size in px whatever the size of the drawing.
 */
export function placeOf(position: LonLat): { x: string; y: string } {
	const [x, y] = project(position);
	return { x: percent(x, viewWidth), y: percent(y, viewHeight) };
}

/** Attributes by which a mark follows the date, see `follow.ts`; hidden now if not in force. */
export function dates({ from, to }: Validity, date: IsoDate): string {
	return (
		attributes({ 'data-from': from, 'data-to': to }) +
		(isInForce({ from, to }, date) ? '' : ' hidden=""')
	);
}
