import type { SymbolShape } from '../symbology.ts';

/** Filled and open parts of a symbol as path data in a box of 10 by 10 around the origin. */
export interface SymbolPaths {
	/** Painted with the ground's colour under the symbol, so that it reads on any ground. */
	readonly ground: string;
	readonly fill: string;
	readonly stroke: string;
}

const circle = (radius: number) =>
	`M${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;

/** A circle in pieces: so many arcs, each drawn for this part of its share. */
function arcs(radius: number, count: number, drawn: number): string {
	const share = (2 * Math.PI) / count;
	const at = (angle: number) =>
		`${(radius * Math.cos(angle)).toFixed(2)} ${(radius * Math.sin(angle)).toFixed(2)}`;
	return Array.from({ length: count }, (_, index) => {
		const start = index * share;
		return `M${at(start)}A${radius} ${radius} 0 0 1 ${at(start + share * drawn)}`;
	}).join('');
}

/** A hull from above, its bow to the north. */
const hull = 'M0-5C1.7-3.5 2-2.2 2-.8V3.8Q2 4.7 1.2 4.7H-1.2Q-2 4.7-2 3.8V-.8C-2-2.2-1.7-3.5 0-5z';
const disc = circle(4);
const square = 'M-3.6-3.6h7.2v7.2h-7.2z';

/** One drawing for the map, the legend and the live map's sprites. */
export const symbolPaths: Readonly<Record<SymbolShape, SymbolPaths>> = {
	dot: { ground: circle(5), fill: disc, stroke: '' },
	ring: { ground: disc, fill: '', stroke: circle(3.4) },
	half: { ground: circle(5), fill: 'M0-4a4 4 0 0 1 0 8z', stroke: circle(3.6) },
	ship: { ground: hull, fill: hull, stroke: '' },
	square: { ground: square, fill: '', stroke: 'M-3-3h6v6h-6zM-3 3L3-3' },
	diamond: { ground: 'M0-5L5 0L0 5L-5 0z', fill: 'M0-4.4L4.4 0L0 4.4L-4.4 0z', stroke: '' },
	triangle: { ground: 'M0-5.4L5.6 4.4H-5.6z', fill: 'M0-4.4L4.6 3.8H-4.6z', stroke: '' },
	cross: { ground: disc, fill: '', stroke: 'M-3.2-3.2L3.2 3.2M3.2-3.2L-3.2 3.2' },
	halo: { ground: '', fill: '', stroke: circle(6) },
	'double-halo': { ground: '', fill: '', stroke: circle(5.2) + circle(7.6) },
	'barred-halo': { ground: '', fill: '', stroke: `${circle(6)}M-4.2 4.2L4.2-4.2` },
	'dotted-halo': { ground: '', fill: '', stroke: arcs(6, 10, 0.4) },
	'broken-halo': { ground: '', fill: '', stroke: arcs(6, 3, 0.7) }
};

/** Size of symbols on a small map, where they would else hide the coast. */
export const smallSymbolScale = 0.72;

/** Stroke width of the open parts, in the symbol's units. */
export const symbolStroke = 1.5;
