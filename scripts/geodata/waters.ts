import { SegmentBands } from './segment-bands.ts';
import { pathsOf } from './shapes.ts';
import type { GeodataContext } from './types.ts';

/** The finest level of the basemap: what ports and corridors are measured against. */
export const waterFiles = {
	land: 'basemap/land-fine.geojson',
	coast: 'basemap/coast-fine.geojson',
	lakes: 'basemap/water-fine.geojson',
	rivers: 'basemap/rivers-fine.geojson'
} as const;

/** Where land ends and water begins, each part indexed for questions about one position. */
export type Waters = { readonly [Part in keyof typeof waterFiles]: SegmentBands };

/** Files of the basemap without which nothing can be said about water. */
export function missingWaterFiles({ features }: GeodataContext): string[] {
	return Object.values(waterFiles).filter((path) => !features.has(path));
}

const known = new WeakMap<GeodataContext, Waters>();

/** Indexes the basemap of a folder, once a folder; a missing file counts as empty. */
export function watersOf(context: GeodataContext): Waters {
	const indexed = known.get(context);
	if (indexed) return indexed;
	const bands = (path: string): SegmentBands =>
		new SegmentBands(
			(context.features.get(path) ?? []).flatMap(({ geometry }) => pathsOf(geometry))
		);
	const waters = {
		land: bands(waterFiles.land),
		coast: bands(waterFiles.coast),
		lakes: bands(waterFiles.lakes),
		rivers: bands(waterFiles.rivers)
	};
	known.set(context, waters);
	return waters;
}
