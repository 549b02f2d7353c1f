import type { Position } from 'geojson';
import { allFeatures } from '../context.ts';
import { selfCrossing } from '../crossing.ts';
import { SegmentBands } from '../segment-bands.ts';
import { inWords, polygonsOf } from '../shapes.ts';
import { defineRule, type GeodataContext } from '../types.ts';

interface Ring {
	readonly file: string;
	readonly id: string;
	readonly isHole: boolean;
	readonly positions: readonly Position[];
	readonly exterior: readonly Position[];
}

function* ringsOf(context: GeodataContext): Generator<Ring> {
	for (const { file, id, geometry } of allFeatures(context))
		for (const [exterior = [], ...holes] of polygonsOf(geometry)) {
			yield { file, id, isHole: false, positions: exterior, exterior };
			for (const positions of holes) yield { file, id, isHole: true, positions, exterior };
		}
}

/** Twice the area in square degrees, positive when the ring runs counter-clockwise. */
function signedArea(ring: readonly Position[]): number {
	return ring.reduce((sum, [lon = NaN, lat = NaN], index) => {
		const [previousLon = NaN, previousLat = NaN] = ring[index - 1] ?? [lon, lat];
		return sum + previousLon * lat - lon * previousLat;
	}, 0);
}

/** Rings end where they start, and enclose something. */
export const ringClosed = defineRule('ring-closed', function* (context) {
	for (const { file, id, positions } of ringsOf(context)) {
		const [first = []] = positions;
		const last = positions.at(-1) ?? [];
		if (positions.length < 4)
			yield { file, id, message: `a ring has ${positions.length} positions; 4 are the least` };
		else if (first[0] !== last[0] || first[1] !== last[1])
			yield {
				file,
				id,
				message: `a ring starts at ${inWords(first)} and ends at ${inWords(last)}`
			};
		else if (signedArea(positions) === 0)
			yield { file, id, message: `the ring from ${inWords(first)} encloses nothing` };
	}
});

/** RFC 7946, 3.1.6: outlines run counter-clockwise, holes clockwise. */
export const ringWinding = defineRule('ring-winding', function* (context) {
	for (const { file, id, isHole, positions } of ringsOf(context)) {
		const area = signedArea(positions);
		const place = inWords(positions[0] ?? []);
		if (isHole && area > 0)
			yield { file, id, message: `the hole from ${place} runs counter-clockwise` };
		if (!isHole && area < 0)
			yield { file, id, message: `the outline from ${place} runs clockwise` };
	}
});

/** An outline that crosses itself has no inside. */
export const ringCrossing = defineRule('ring-crossing', function* (context) {
	for (const { file, id, positions } of ringsOf(context)) {
		const crossing = selfCrossing(positions);
		if (crossing) yield { file, id, message: `a ring crosses itself near ${inWords(crossing)}` };
	}
});

/** Holes lie inside the outline that they are cut from. */
export const ringHole = defineRule('ring-hole', function* (context) {
	let indexed: { exterior?: Ring['exterior']; bands: SegmentBands } = {
		bands: new SegmentBands([])
	};
	for (const { file, id, isHole, positions, exterior } of ringsOf(context)) {
		if (!isHole) continue;
		if (indexed.exterior !== exterior) indexed = { exterior, bands: new SegmentBands([exterior]) };
		const { bands } = indexed;
		if (positions.some((position) => bands.encloses(position))) continue;
		yield {
			file,
			id,
			message: `the hole from ${inWords(positions[0] ?? [])} lies outside the outline`
		};
	}
});
