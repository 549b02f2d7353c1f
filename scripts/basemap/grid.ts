/** Smoothing of a regular grid of numbers. */
export type Grid = { width: number; height: number; values: Float64Array };

/** Catmull-Rom interpolation at `t` (0…1) between b and c. */
function cubic(a: number, b: number, c: number, d: number, t: number): number {
	const curve = 2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a);
	return b + 0.5 * t * (c - a + t * curve);
}

/** Value at a cell; the edge repeats outside. */
function at({ width, height, values }: Grid, x: number, y: number): number {
	const column = Math.min(Math.max(x, 0), width - 1);
	const row = Math.min(Math.max(y, 0), height - 1);
	return values[row * width + column] ?? 0;
}

/** The transposed grid: filters along rows then serve for columns too. */
function transpose(grid: Grid): Grid {
	const values = new Float64Array(grid.values.length);
	for (let y = 0; y < grid.height; y++)
		for (let x = 0; x < grid.width; x++) values[x * grid.height + y] = at(grid, x, y);
	return { width: grid.height, height: grid.width, values };
}

/** Applies a filter along the rows, then along the columns. */
function bothWays(grid: Grid, alongRows: (grid: Grid) => Grid): Grid {
	return transpose(alongRows(transpose(alongRows(grid))));
}

/** The grid `times` finer by bicubic interpolation; its outer points stay where they are. */
export function resample(grid: Grid, times: number): Grid {
	return bothWays(grid, (rows) => {
		const width = (rows.width - 1) * times + 1;
		const values = new Float64Array(width * rows.height);
		for (let y = 0; y < rows.height; y++)
			for (let x = 0; x < width; x++) {
				const column = Math.floor(x / times);
				const near = (step: number) => at(rows, column + step, y);
				const t = (x % times) / times;
				values[y * width + x] = cubic(near(-1), near(0), near(1), near(2), t);
			}
		return { width, height: rows.height, values };
	});
}

/** The grid blurred by a Gaussian of `sigma` cells. */
export function gaussian(grid: Grid, sigma: number): Grid {
	const reach = Math.ceil(sigma * 3);
	const steps = Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach);
	const weights = steps.map((step) => Math.exp(-0.5 * (step / sigma) ** 2));
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	return bothWays(grid, (rows) => {
		const values = new Float64Array(rows.values.length);
		for (let y = 0; y < rows.height; y++)
			for (let x = 0; x < rows.width; x++) {
				const sum = steps.reduce(
					(partial, step, index) => partial + (weights[index] ?? 0) * at(rows, x + step, y),
					0
				);
				values[y * rows.width + x] = sum / total;
			}
		return { ...rows, values };
	});
}
