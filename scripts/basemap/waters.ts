/** One level of lakes and rivers, cut at the land of the same level. */
import { readWork, writeOutput } from './files.ts';
import type { Feature, Properties } from './geojson.ts';
import { features, shape } from './shaper.ts';

export type WaterLevel = {
	name: 'coarse' | 'fine';
	/** Tolerance in metres of mapshaper's weighted Visvalingam simplification. */
	metres: number;
	smallestLakeKm2: number;
	lastRank: number;
	/** Grid of the coordinates in degrees. */
	precision: number;
};

/** Lakes last, but for the reservoir that drained. */
function lakeFeature({ properties: { id, to }, geometry }: Feature): Feature {
	const properties: Properties = id
		? { id, name: 'Kakhovka Reservoir', from: null, to: to ?? null }
		: {};
	return { type: 'Feature', properties, geometry };
}

/** Writes water- and rivers-<level>.geojson; rivers are not drawn where a lasting lake is. */
export async function waters(level: WaterLevel): Promise<void> {
	const { name, metres, smallestLakeKm2, lastRank, precision } = level;
	const files = await shape(
		`-i lakes.json rivers.json land.json combine-files
		-target lakes -filter "km2>${smallestLakeKm2}"
		-simplify weighted interval=${metres} keep-shapes -clip land -clean
		-filter-slivers min-area=0.05km2
		-o lakes.json format=geojson precision=${precision}
		-filter "!id" + name=lasting
		-target rivers -filter "rank<=${lastRank}" -simplify weighted interval=${metres}
		-clip land -erase lasting
		-o rivers.json format=geojson precision=${precision}`,
		{
			'lakes.json': JSON.stringify(readWork('lakes.geojson')),
			'rivers.json': JSON.stringify(readWork('rivers.geojson')),
			'land.json': JSON.stringify(readWork(`land-${name}.geojson`))
		}
	);
	writeOutput(`water-${name}.geojson`, features(files, 'lakes.json').map(lakeFeature));
	writeOutput(`rivers-${name}.geojson`, features(files, 'rivers.json'));
}
