import { isInForce } from '../time.ts';
import type { IsoDate, Nm } from '../types.ts';
import type { NetworkEdge } from './network.ts';

/** What a way is looked for by: the shortest, or the one with least in the listed war-risk area. */
export type Preference = 'shortest' | 'least-exposed';

/** The listed war-risk area of the London insurance market. */
export const listedArea = 'jwc-listed-area-2023';

/** A mile in the listed area counts as so many when it is to be kept out of. */
const exposureFactor = 25;

/**
 * Ships keep to what is laid down for them: a mile of a corridor that their port has of its own
 * counts less, since leaving it early for a straight line is not what was ordered; other drawn
 * lines win where they are as good as straight.
 */
const ownCorridorFactor = 0.75;
const drawnFactor = 0.94;

/** What an edge counts for in the choice of a way. */
export function weightOf(edge: NetworkEdge, preference: Preference): Nm {
	const drawn = edge.only ? ownCorridorFactor : drawnFactor;
	const factor = edge.kind === 'corridor' ? drawn : 1;
	const exposedNm = preference === 'least-exposed' ? (edge.inAreas[listedArea] ?? 0) : 0;
	return edge.lengthNm * factor + exposedNm * exposureFactor;
}

/** Can ships between these two ends use an edge on a date? */
export function isOpen(edge: NetworkEdge, ends: readonly string[], date: IsoDate): boolean {
	if (edge.only && !edge.only.some((port) => ends.includes(port))) return false;
	return edge.open.some((period) => isInForce(period, date));
}
