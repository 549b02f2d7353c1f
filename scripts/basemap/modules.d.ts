/** Packages without types of their own, as far as this build uses them. */
declare module 'mapshaper' {
	const mapshaper: {
		applyCommands(
			commands: string,
			inputs: Record<string, string | Uint8Array>
		): Promise<Record<string, string | Uint8Array>>;
	};
	export default mapshaper;
}

declare module 'netcdfjs' {
	export class NetCDFReader {
		constructor(data: Uint8Array);
		getDataVariable(name: string): number[] | number[][];
	}
}

declare module 'd3-contour' {
	type Contour = { type: 'MultiPolygon'; value: number; coordinates: [number, number][][][] };
	type Generator = {
		(values: Float64Array): Contour[];
		size(size: [number, number]): Generator;
		thresholds(values: number[]): Generator;
	};
	export function contours(): Generator;
}

declare module 'topojson-client' {
	export function feature(topology: unknown, object: unknown): unknown;
}
