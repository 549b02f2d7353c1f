import type { Position } from 'geojson';
import type { EdgeKind } from '../../src/lib/model/route/network.ts';
import type { Confidence } from '../../src/lib/model/types.ts';

/** What holds for a whole chain; its dates are still those of its corridor. */
export interface Traits {
	readonly kind: EdgeKind;
	/** Id of the corridor whose dates and ports it has; `null` has none. */
	readonly corridor: string | null;
	readonly confidence: Confidence;
}

/** A line of the network before it is cut at its junctions. */
export interface Chain {
	readonly line: readonly Position[];
	readonly traits: Traits;
}

/** Positions are one node when they agree to four decimals, some 10 m. */
export const keyOf = ([lon = NaN, lat = NaN]: Position): string =>
	`${lon.toFixed(4)},${lat.toFixed(4)}`;

/** A position as the network keeps it, to four decimals. */
export const rounded = (position: Position): [lon: number, lat: number] => [
	Number(position[0]?.toFixed(4)),
	Number(position[1]?.toFixed(4))
];

/**
 * Cuts chains where they begin, end, meet each other, or where `extra` wants a node.
 * @param extra keys of positions where a way may leave a chain
 */
export function cut(chains: readonly Chain[], extra: ReadonlySet<string>): Chain[] {
	const users = new Map<string, number>();
	for (const { line } of chains)
		for (const key of new Set(line.map(keyOf))) users.set(key, (users.get(key) ?? 0) + 1);
	return chains.flatMap(({ line, traits }) => {
		const pieces: Position[][] = [];
		let piece: Position[] = [];
		for (const [index, position] of line.entries()) {
			piece.push(position);
			const key = keyOf(position);
			const isNode = index === line.length - 1 || (users.get(key) ?? 0) > 1 || extra.has(key);
			if (!isNode || piece.length < 2) continue;
			pieces.push(piece);
			piece = [position];
		}
		return pieces.map((positions) => ({ line: positions, traits }));
	});
}
