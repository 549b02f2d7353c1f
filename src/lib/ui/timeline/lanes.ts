import type { Validity } from '../../model/types.ts';

/** Puts periods that run at the same time on lanes of their own, the earliest on the first. */
export function lanesOf<Period extends Validity>(
	periods: readonly Period[]
): readonly (readonly Period[])[] {
	const lanes: Period[][] = [];
	const inOrder = [...periods].sort((one, other) => startOf(one).localeCompare(startOf(other)));
	for (const period of inOrder) {
		const free = lanes.find((lane) => lane.every((other) => isOver(other, period)));
		if (free) free.push(period);
		else lanes.push([period]);
	}
	return lanes;
}

/** An open start comes before every date. */
function startOf({ from }: Validity): string {
	return from ?? '';
}

function isOver({ to }: Validity, next: Validity): boolean {
	return to !== null && to <= startOf(next);
}
