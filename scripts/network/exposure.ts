import type { Position } from 'geojson';
import { lengthM, metresPerNm, samplesAlong } from '../geodata/sphere.ts';
import { SegmentBands } from '../geodata/segment-bands.ts';
import { pathsOf } from '../geodata/shapes.ts';
import type { GeodataContext } from '../geodata/types.ts';
import { watersOf } from '../geodata/waters.ts';
import { linesOf } from '../geodata/shapes.ts';
import { featuresOf, type Water } from './inputs.ts';

/** Waters of one kind: is a position inside? */
export interface Area {
	readonly id: string;
	readonly holds: (position: Position) => boolean;
}

/** Areas of the map whose crossing is told. */
const toldKinds = ['war-risk-area', 'mine-danger-area'];

const stepM = 200;

function closedWater({ id, line, north = 90, east = 180 }: Water, context: GeodataContext): Area {
	const feature = featuresOf(context, 'areas.geojson').find((area) => area.id === line);
	const [[west = NaN, south = NaN] = []] = feature ? (linesOf(feature.geometry)[0] ?? []) : [];
	return {
		id,
		holds: ([lon = NaN, lat = NaN]) => lon > west && lon < east && lat > south && lat < north
	};
}

function claimedWater({ id, claims = [], reachNm = 0 }: Water, context: GeodataContext): Area {
	const coasts = featuresOf(context, 'claims.geojson').filter((claim) => claims.includes(claim.id));
	const bands = new SegmentBands(coasts.flatMap(({ geometry }) => pathsOf(geometry)));
	const reachM = reachNm * metresPerNm;
	const { land } = watersOf(context);
	return {
		id,
		holds: (position) =>
			bands.distanceWithin(position, reachM) <= reachM && !land.encloses(position)
	};
}

/** Every area that ways are measured against: areas of the map, then waters computed for it. */
export function areasOf(context: GeodataContext, waters: readonly Water[]): readonly Area[] {
	const told = featuresOf(context, 'areas.geojson').filter(({ properties }) =>
		toldKinds.includes(String(properties['kind']))
	);
	return [
		...told.map(({ id, geometry }) => {
			const bands = new SegmentBands(pathsOf(geometry));
			return { id, holds: (position: Position) => bands.encloses(position) };
		}),
		...waters.map((water) =>
			water.line ? closedWater(water, context) : claimedWater(water, context)
		)
	];
}

/** Nautical miles of a line inside each area, sampled each 200 m; areas that it misses are absent. */
export function exposureNm(
	line: readonly Position[],
	areas: readonly Area[]
): Record<string, number> {
	const samples = [...samplesAlong(line, stepM)];
	const eachNm = lengthM(line) / metresPerNm / samples.length;
	const inside = areas.map(({ id, holds }) => [id, samples.filter(holds).length * eachNm] as const);
	return Object.fromEntries(
		inside.flatMap(([id, nm]) => (nm >= 0.05 ? [[id, Math.round(nm * 10) / 10]] : []))
	);
}
