import type { Position } from 'geojson';
import { length, lineString } from '@turf/turf';
import type { EdgeKind } from '../../src/lib/model/route/network.ts';
import type { GeodataContext } from '../geodata/types.ts';
import { corridorsOf, waysOf } from './inputs.ts';

/** Great-circle length of a line in nautical miles. */
export function lengthNm(line: readonly Position[]): number {
	return length(lineString(line.map((position) => [...position])), { units: 'nauticalmiles' });
}

/**
 * By how much a stretch of a corridor is longer than its drawn line: rivers and canals of which an
 * authority prints the length bend more than the base map's lines. 1 for everything else.
 */
export function stretches(
	context: GeodataContext
): (edge: { readonly kind: EdgeKind; readonly corridor: string | null }) => number {
	const lines = new Map(corridorsOf(context).map(({ id, line }) => [id, line]));
	const factors = new Map(
		waysOf(context).measured.flatMap(({ corridor, lengthNm: printedNm }) => {
			const line = lines.get(corridor);
			return line ? [[corridor, printedNm / lengthNm(line)] as const] : [];
		})
	);
	return ({ kind, corridor }) =>
		kind === 'corridor' && corridor !== null ? (factors.get(corridor) ?? 1) : 1;
}
