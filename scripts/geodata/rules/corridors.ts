import type { Position } from 'geojson';
import { isOnLand, landStepM, portReachM, toleratedLandNm } from '../on-land.ts';
import { inWords, linesOf } from '../shapes.ts';
import { distanceM, lengthM, metresPerNm, samplesAlong } from '../sphere.ts';
import { defineRule, wholeFile, type CheckedFeature, type GeodataContext } from '../types.ts';
import { missingWaterFiles, watersOf, type Waters } from '../waters.ts';

const file = 'corridors.geojson';

/** Positions of the ports that a corridor names. */
function portPositions({ properties }: CheckedFeature, { features }: GeodataContext): Position[] {
	const named = Array.isArray(properties['ports']) ? properties['ports'] : [];
	return (features.get('ports.geojson') ?? []).flatMap(({ id, geometry }) =>
		named.includes(id) && geometry.type === 'Point' ? [geometry.coordinates] : []
	);
}

/** Runs of neighbouring samples on land, away from the ports. */
function landStretches(line: Position[], ports: Position[], waters: Waters): Position[][] {
	const stretches: Position[][] = [];
	let stretch: Position[] | undefined;
	for (const sample of samplesAlong(line, landStepM)) {
		const isAtPort = ports.some((port) => distanceM(port, sample) <= portReachM);
		if (isAtPort || !isOnLand(sample, waters)) {
			stretch = undefined;
		} else if (stretch) {
			stretch.push(sample);
		} else {
			stretch = [sample];
			stretches.push(stretch);
		}
	}
	return stretches;
}

/**
 * No corridor crosses land for more than 0.3 nm, measured every 100 m against the finest basemap;
 * lakes and rivers count as water, and so do the 3 km round the ports that the corridor names.
 */
export const corridorLand = defineRule('corridor-land', function* (context) {
	const corridors = context.features.get(file) ?? [];
	if (corridors.length === 0) return;
	const missing = missingWaterFiles(context);
	for (const path of missing)
		yield { file: path, id: wholeFile, message: 'is missing, so no corridor can be checked' };
	if (missing.length) return;
	for (const corridor of corridors) {
		const ports = portPositions(corridor, context);
		for (const line of linesOf(corridor.geometry))
			for (const stretch of landStretches(line, ports, watersOf(context))) {
				const crossedNm = lengthM(stretch) / metresPerNm;
				if (crossedNm <= toleratedLandNm) continue;
				const middle = stretch[Math.floor(stretch.length / 2)] ?? [];
				const message = `crosses ${crossedNm.toFixed(2)} nm of land near ${inWords(middle)}`;
				yield { file, id: corridor.id, message };
			}
	}
});

const lengthTolerance = 0.01;

/** The length that a corridor states is the great-circle length of its line, within 1 %. */
export const corridorLength = defineRule('corridor-length', function* ({ features }) {
	for (const { id, geometry, properties } of features.get(file) ?? []) {
		const statedNm = properties['lengthNm'];
		if (typeof statedNm !== 'number') continue;
		const drawnNm = linesOf(geometry).reduce((sum, line) => sum + lengthM(line), 0) / metresPerNm;
		if (Math.abs(statedNm - drawnNm) <= lengthTolerance * drawnNm) continue;
		yield {
			file,
			id,
			message: `lengthNm is ${statedNm}; the line is ${drawnNm.toFixed(1)} nm long`
		};
	}
});
