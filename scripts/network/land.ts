import type { Position } from 'geojson';
import { isOnLand, landStepM, portReachM } from '../geodata/on-land.ts';
import { SegmentBands } from '../geodata/segment-bands.ts';
import { pathsOf } from '../geodata/shapes.ts';
import { distanceM, metresPerNm, samplesAlong } from '../geodata/sphere.ts';
import type { GeodataContext } from '../geodata/types.ts';
import { waterFiles, watersOf, type Waters } from '../geodata/waters.ts';
import { featuresOf, waysOf } from './inputs.ts';
import { WaterGrid } from './water-grid.ts';

/** The rivers of the base map, and the channels that it lacks. */
function riversOf(context: GeodataContext): Position[][] {
	const rivers = featuresOf(context, waterFiles.rivers).flatMap(({ geometry }) =>
		pathsOf(geometry)
	);
	return [...rivers, ...waysOf(context).channels.map(({ line }) => [...line])];
}

/** Water and land as cells, channels included. */
export function gridOf(context: GeodataContext): WaterGrid {
	return new WaterGrid(
		featuresOf(context, waterFiles.land),
		featuresOf(context, waterFiles.lakes),
		riversOf(context)
	);
}

/** Where ships can be. */
export function shipWatersOf(context: GeodataContext): Waters {
	return { ...watersOf(context), rivers: new SegmentBands(riversOf(context)) };
}

/**
 * Nautical miles of the longest stretch on land of a line, sampled each 100 m and leaving out what
 * lies within 3 km of the given ports.
 */
export function longestOnLandNm(
	line: readonly Position[],
	ports: readonly Position[],
	waters: Waters
): number {
	let [longest, run] = [0, 0];
	let before: Position | undefined;
	for (const sample of samplesAlong(line, landStepM)) {
		const isFree = ports.some((port) => distanceM(port, sample) <= portReachM);
		run = isFree || !isOnLand(sample, waters) ? 0 : run + (before ? distanceM(before, sample) : 0);
		longest = Math.max(longest, run);
		before = sample;
	}
	return longest / metresPerNm;
}
