import { formatNm } from '../../i18n/format.ts';
import { scaleLength } from '../../model/scale-bar.ts';
import { metresPerPx } from '../camera.ts';
import { turnedBox, type TurnedBox } from './boxes.ts';
import { paint } from './colours.ts';
import type { Frame } from './frame.ts';
import { outline, widthOf, type Type } from './type.ts';

const type: Type = { family: 'sans', weight: 400, sizePx: 12 };

/** Distance from the map's left and lower edge, of the words from the bar, and the bar's height. */
const marginPx = 12;
const gapPx = 6;
const heightPx = 6;

/** The scale in nautical miles in the map's lower left corner, true at the middle of the map. */
export function scaleBar({ camera, size }: Frame): { markup: string; box: TurnedBox } {
	const { lengthNm, widthPx } = scaleLength(metresPerPx(camera));
	const words = formatNm(lengthNm);
	const [x, y] = [marginPx, size.heightPx - marginPx];
	const bar = `M${x} ${y - heightPx}v${heightPx}h${widthPx}v-${heightPx}m-${widthPx / 2} ${heightPx}v-3`;
	const path = outline(words, type, x + widthPx + gapPx, y);
	const halo = `stroke="${paint('halo')}" stroke-width="3" stroke-linejoin="round"`;
	const right = widthPx + gapPx + widthOf(words, type);
	return {
		markup:
			`<path fill="none" ${halo} d="${bar}"/><path fill="none" stroke="${paint('ink')}" d="${bar}"/>` +
			`<path fill="${paint('ink')}" ${halo} paint-order="stroke" d="${path}"/>`,
		box: turnedBox([x, y], { left: 0, top: -type.sizePx, right, bottom: 0 })
	};
}
