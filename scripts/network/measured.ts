import { length, lineString } from '@turf/turf';
import type { EdgeKind } from '../../src/lib/model/route/network.ts';
import type { GeodataContext } from '../geodata/types.ts';
import { corridorsOf, waysOf } from './inputs.ts';

/**
 * By how much a stretch of a corridor is longer than its drawn line: rivers and canals of which an
 * authority prints the length bend more than the base map's lines. 1 for everything else.
 */
export function stretches(
	context: GeodataContext
): (edge: { readonly kind: EdgeKind; readonly corridor: string | null }) => number {
	const lines = new Map(corridorsOf(context).map(({ id, line }) => [id, line]));
	const factors = new Map(
		waysOf(context).measured.flatMap(({ corridor, lengthNm }) => {
			const line = lines.get(corridor);
			if (!line) return [];
			const drawn = lineString(line.map((position) => [...position]));
			return [[corridor, lengthNm / length(drawn, { units: 'nauticalmiles' })] as const];
		})
	);
	return ({ kind, corridor }) =>
		kind === 'corridor' && corridor !== null ? (factors.get(corridor) ?? 1) : 1;
}
