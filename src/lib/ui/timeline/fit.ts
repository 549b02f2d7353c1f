/** A text that wants a place on a line; lengths in px in reading direction. */
interface LineLabel {
	readonly id: string;
	readonly startPx: number;
	readonly widthPx: number;
	/** The lower, the sooner it gets its place. */
	readonly rank: number;
}

const gapPx = 6;

/** Widths of letters in em, a little more than they are: texts are placed before any font is there. */
const emPerLetter = 0.54;

/** About how wide a text is set. */
export function textWidthPx(text: string, sizePx: number): number {
	return Math.ceil([...text].length * emPerLetter * sizePx);
}

/** The ids of the labels that have room on a line of this length, first by rank, then by place. */
export function fittingLabels(labels: readonly LineLabel[], lengthPx: number): ReadonlySet<string> {
	const placed: LineLabel[] = [];
	const inTurn = [...labels].sort(
		(one, other) => one.rank - other.rank || one.startPx - other.startPx
	);
	for (const label of inTurn) {
		const { startPx, widthPx } = label;
		const isInside = startPx >= 0 && startPx + widthPx <= lengthPx;
		const isFree = placed.every(
			(other) =>
				startPx + widthPx + gapPx <= other.startPx ||
				other.startPx + other.widthPx + gapPx <= startPx
		);
		if (isInside && isFree) placed.push(label);
	}
	return new Set(placed.map(({ id }) => id));
}

/** A bar and its free neighbourhood on its lane; px in reading direction. */
interface BarRoom {
	readonly startPx: number;
	readonly endPx: number;
	readonly freeFromPx: number;
	readonly freeToPx: number;
	/** A line across the lanes, which a text crosses only where it has no other room. */
	readonly linePx: number;
}

/** Where a bar's text stands: in the bar, after it or before it; `null` where it has no room. */
export function barLabelSide(room: BarRoom, widthPx: number): 'inside' | 'after' | 'before' | null {
	const takenPx = widthPx + gapPx;
	const sides = [
		{ side: 'inside', fromPx: room.startPx, roomPx: room.endPx - room.startPx },
		{ side: 'after', fromPx: room.endPx, roomPx: room.freeToPx - room.endPx },
		{ side: 'before', fromPx: room.startPx - takenPx, roomPx: room.startPx - room.freeFromPx }
	] as const;
	const withRoom = sides.filter(({ roomPx }) => roomPx >= takenPx);
	const isCrossed = (fromPx: number) => fromPx < room.linePx && room.linePx < fromPx + takenPx;
	return (withRoom.find(({ fromPx }) => !isCrossed(fromPx)) ?? withRoom[0])?.side ?? null;
}
