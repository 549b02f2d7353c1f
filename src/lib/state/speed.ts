/** Speeds that the route finder takes, in knots: from a tug with a tow to a fast ferry. */
export const slowest = 1;
export const fastest = 40;

/** Speed over ground that a link without one means, in knots: that of a laden bulk carrier. */
export const usualSpeed = 12;

/** Reads knots with at most one decimal; `null` for anything that no ship sails. */
export function parseSpeed(text: string): number | null {
	if (!/^\d{1,2}(\.\d)?$/.test(text)) return null;
	const knots = Number(text);
	return slowest <= knots && knots <= fastest ? knots : null;
}
