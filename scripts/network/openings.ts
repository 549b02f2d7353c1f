import type { Closure } from '../../src/lib/model/route/network.ts';
import type { Validity } from '../../src/lib/model/types.ts';
import type { Traits } from './chains.ts';
import type { Corridor, Water } from './inputs.ts';

/** Corridors that were laid down for the ships of some ports, which had no other way. */
const ownKinds = ['initiative-corridor', 'initiative-feeder', 'ukraine-corridor'];

/** Is the corridor only for the ports that it was laid down for? */
export const isOwn = ({ kind }: Corridor): boolean => ownKinds.includes(kind);

const always: Validity = { from: null, to: null };

/** The days of a validity that a closure leaves. */
function less({ from, to }: Validity, shut: Validity): Validity[] {
	const before = { from, to: shut.from };
	const after = { from: shut.to, to };
	const isBefore = shut.from !== null && (from === null || from < shut.from);
	const isAfter = shut.to !== null && (to === null || shut.to < to);
	return [...(isBefore ? [before] : []), ...(isAfter ? [after] : [])];
}

/** When a way along a corridor is open: its own days, without those of its closures. */
export function openingsOf(
	corridor: Corridor,
	{ kind }: Traits,
	closures: readonly Closure[]
): Validity[] {
	const isDated = isOwn(corridor) || kind !== 'approach';
	if (!isDated) return [always];
	const { from, to } = corridor;
	return closures
		.filter(({ corridors }) => corridors.includes(corridor.id))
		.reduce<Validity[]>((open, shut) => open.flatMap((one) => less(one, shut)), [{ from, to }]);
}

/** When a way outside the corridors is open: always, or until the waters that it crosses closed. */
export function openingsAtSea(
	closed: Water | undefined,
	inAreas: Readonly<Record<string, number>>
): Validity[] {
	const isClosed = closed && (inAreas[closed.id] ?? 0) > 0;
	return [isClosed ? { from: null, to: closed.from } : always];
}
