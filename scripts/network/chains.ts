import type { Position } from 'geojson';

/** A line of the network before it is cut at its junctions, with what holds for all of it. */
export interface Chain<Traits> {
	readonly line: readonly Position[];
	readonly traits: Traits;
}

/** Positions are one node when they agree to four decimals, some 10 m. */
export const keyOf = ([lon = NaN, lat = NaN]: Position): string =>
	`${lon.toFixed(4)},${lat.toFixed(4)}`;

/**
 * Cuts chains where they begin, end, meet each other, or where `extra` wants a node.
 * @param extra keys of positions where a way may leave a chain
 */
export function cut<Traits>(
	chains: readonly Chain<Traits>[],
	extra: ReadonlySet<string>
): Chain<Traits>[] {
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
