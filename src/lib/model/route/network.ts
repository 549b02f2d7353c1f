import type { Confidence, LocalisedText, LonLat, Nm, Validity } from '../types.ts';

/** How an edge came to be: a stretch of one of our corridors, or a leg that a script laid. */
export type EdgeKind = 'corridor' | 'river' | 'approach' | 'open-sea';

/** A leg between two nodes, sailed either way. */
export interface NetworkEdge {
	/** Indices of its ends in `nodes`. */
	readonly ends: readonly [from: number, to: number];
	readonly kind: EdgeKind;
	/** Id of the corridor that it is a stretch of, or leads to. */
	readonly corridor: string | null;
	/** Ports whose ships alone use it; `null` when it is everyone's. */
	readonly only: readonly string[] | null;
	/** Periods in which it is open; at other times it is shut. */
	readonly open: readonly Validity[];
	readonly confidence: Confidence;
	/** Great-circle length of its line. */
	readonly lengthNm: Nm;
	/** Positions between its two ends. */
	readonly via: readonly LonLat[];
	/** Nautical miles of it inside each area, by the area's id; areas that it does not touch are absent. */
	readonly inAreas: Readonly<Record<string, Nm>>;
}

/** Waters that a way may cross and that are no feature of the map: computed for the route finder. */
export interface NetworkArea extends Validity {
	readonly id: string;
	readonly name: LocalisedText;
	readonly confidence: Confidence;
	readonly note: LocalisedText;
	/** Ids in `geodata/sources.json`. */
	readonly sources: readonly string[];
}

/** A time in which a corridor was shut although its line is drawn. */
export interface Closure extends Validity {
	readonly id: string;
	readonly corridors: readonly string[];
	readonly note: LocalisedText;
	readonly sources: readonly string[];
}

/** `geodata/network.json`: where ways can run, made by `npm run network`. */
export interface RouteNetwork {
	readonly nodes: readonly LonLat[];
	/** The node of each port, and of both ends of the Bosphorus, by id. */
	readonly ends: Readonly<Record<string, number>>;
	/** Ids of features of the map whose crossing is measured, then areas of the network's own. */
	readonly areas: readonly string[];
	readonly ownAreas: readonly NetworkArea[];
	readonly closures: readonly Closure[];
	readonly edges: readonly NetworkEdge[];
}

/** Ends of a way that are no ports: the strait's mouth on the Black Sea, and on the Sea of Marmara. */
export const straitEnds = ['bosphorus', 'marmara'] as const;
export type StraitEnd = (typeof straitEnds)[number];

export function isStraitEnd(id: string): id is StraitEnd {
	return straitEnds.some((end) => end === id);
}
