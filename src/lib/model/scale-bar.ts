import type { Nm } from './types.ts';

/** Metres in a nautical mile, by definition. */
const metresPerNm = 1852;
const longestPx = 110;
const steps = [1, 2, 5];

/** The longest round length whose bar is at most 110 px. */
export function scaleLength(metresPerPx: number): { lengthNm: Nm; widthPx: number } {
	const longestNm = (longestPx * metresPerPx) / metresPerNm;
	const power = 10 ** Math.floor(Math.log10(longestNm));
	const step = steps.findLast((one) => one * power <= longestNm) ?? 1;
	const lengthNm = step * power;
	return { lengthNm, widthPx: Math.round((lengthNm * metresPerNm) / metresPerPx) };
}
