import { scaleSqrt } from 'd3-scale';

/** So small that the discs of three neighbouring ports have room on a phone. */
const mostTonnes = 10_000_000;
const mostPx = 16;

const radius = scaleSqrt([0, mostTonnes], [0, mostPx]);

/** Radius in px of the disc whose area stands for so many tonnes, alike at every zoom. */
export function tonnesRadiusPx(tonnes: number): number {
	return Math.round(radius(tonnes) * 100) / 100;
}
