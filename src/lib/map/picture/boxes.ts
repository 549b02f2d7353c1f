type Corner = readonly [x: number, y: number];

/** A box that may be turned, by its corners in order, in px. */
export type TurnedBox = readonly [Corner, Corner, Corner, Corner];

/**
 * A box about a point, turned with it.
 * @param degrees clockwise
 */
export function turnedBox(
	[x, y]: Corner,
	edges: { left: number; top: number; right: number; bottom: number },
	degrees = 0
): TurnedBox {
	const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
	const corner = (dx: number, dy: number): Corner => [
		x + dx * cos - dy * sin,
		y + dx * sin + dy * cos
	];
	const { left, top, right, bottom } = edges;
	return [corner(left, top), corner(right, top), corner(right, bottom), corner(left, bottom)];
}

/** The stretch of a box along a direction. */
function along(box: TurnedBox, [x, y]: Corner): readonly [least: number, most: number] {
	const reach = box.map((corner) => corner[0] * x + corner[1] * y);
	return [Math.min(...reach), Math.max(...reach)];
}

/** Directions of a box's sides. */
const sides = ([a, b, , d]: TurnedBox): readonly Corner[] => [
	[b[0] - a[0], b[1] - a[1]],
	[d[0] - a[0], d[1] - a[1]]
];

/** Do two boxes touch? They do unless a line along one of their sides parts them. */
export function touch(one: TurnedBox, other: TurnedBox): boolean {
	return [...sides(one), ...sides(other)].every((direction) => {
		const [[least, most], [otherLeast, otherMost]] = [
			along(one, direction),
			along(other, direction)
		];
		return least < otherMost && otherLeast < most;
	});
}
