/** Step 4 of 9: one level of land, borders and coast, all cut from a single simplified topology. */
import { detail, onFrame } from './extent.ts';
import { lineFeature, readWork, writeOutput, writeWork } from './files.ts';
import type { Feature, Position } from './geojson.ts';
import { features, shape, written, type Files } from './shaper.ts';
import { zoneShapes, type Zone } from './zones.ts';

/** How much of the shapes a level keeps. */
export type Level = {
	name: 'coarse' | 'fine';
	/** Tolerance in metres outside the zones. */
	metres: number;
	zones: Zone[];
	islandKm2: number;
	/** Grid of the coordinates in degrees. */
	precision: number;
};

/** Islands that stay at every level, whatever their size: [lon, lat] of their middle. */
const keptIslands: Record<string, Position> = {
	zmiinyi: [30.2, 45.255],
	tuzla: [36.55, 45.26],
	tendra: [31.6, 46.25]
};

const isKept = Object.values(keptIslands)
	.map(([lon, lat]) => `Math.hypot(this.centroidX-${lon},this.centroidY-${lat})<0.1`)
	.join('||');

/**
 * mapshaper commands that cut the layer `units` by zone and give each piece its tolerance.
 * Clipping a copy, not with `+`: that spoils holes of the layer it was made from (mapshaper 0.7.70).
 */
function cutByZone(zones: Zone[], metres: number): string {
	const cuts = zones.map(
		(zone, index) =>
			`-target units -filter true + name=part${index}
			-target part${index} -clip zone${index} -each "metres=${zone.metres}"
			-target units -erase zone${index}`
	);
	const parts = ['units', ...zones.map((_, index) => `part${index}`)].join(',');
	return `${cuts.join(' ')} -target units -each "metres=${metres}"
		-merge-layers target=${parts} force name=units`;
}

/** Cuts a line at the frame of the detailed extent and drops what runs along it. */
function withoutFrame(line: Position[]): Position[][] {
	const pieces: Position[][] = [[]];
	line.forEach((position, index) => {
		const before = line[index - 1];
		if (before && onFrame(before, position, detail)) pieces.push([]);
		pieces.at(-1)?.push(position);
	});
	return pieces.filter((piece) => piece.length > 1);
}

const country = (key: string) => key.slice(0, 2);

function landFeature({ properties, geometry }: Feature): Feature {
	const key = String(properties.key);
	return {
		type: 'Feature',
		properties: {
			id: `land-${key.toLowerCase()}`,
			country: country(key),
			unit: key.startsWith('UA-') ? key : null
		},
		geometry
	};
}

function borderFeature({ properties, geometry }: Feature): Feature {
	const [a = '', b = ''] = String(properties.pair).split('|').toSorted();
	return {
		type: 'Feature',
		properties: {
			id: `border-${a}-${b}`.toLowerCase(),
			kind: country(a) === country(b) ? 'oblast' : 'country'
		},
		geometry
	};
}

function lines({ geometry }: Feature): Position[][] {
	if (geometry.type === 'LineString') return [geometry.coordinates];
	return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

/** Writes land-, borders- and coast-<level>.geojson and keeps the land for the clipping of waters. */
export async function simplify(level: Level): Promise<void> {
	const inputs: Files = { 'units.json': JSON.stringify(readWork('units.geojson')) };
	level.zones.forEach((zone, index) => {
		inputs[`zone${index}.json`] = JSON.stringify(zoneShapes(zone));
	});
	const files = await shape(
		`-i ${Object.keys(inputs).join(' ')} combine-files
		-target units -explode -filter "${isKept}" + name=kept
		-target units -filter-islands min-area=${level.islandKm2}km2
		-merge-layers target=units,kept force name=units -dissolve key
		${cutByZone(level.zones, level.metres)} -explode
		-simplify variable interval=metres weighted keep-shapes -dissolve key
		-snap precision=${level.precision} -clean
		-o land.json format=geojson precision=${level.precision}
		-lines each="pair=A.key+'|'+(B?B.key:'')"
		-o lines.json format=geojson precision=${level.precision}`,
		inputs
	);
	writeWork(`land-${level.name}.geojson`, written(files, 'land.json'));
	const drawn = features(files, 'lines.json');
	const outer = drawn.filter(({ properties }) => properties.TYPE === 'outer').flatMap(lines);
	const inner = drawn.filter(({ properties }) => properties.TYPE === 'inner');
	writeOutput(`land-${level.name}.geojson`, features(files, 'land.json').map(landFeature));
	writeOutput(`borders-${level.name}.geojson`, inner.map(borderFeature));
	writeOutput(
		`coast-${level.name}.geojson`,
		outer.flatMap(withoutFrame).map((line) => lineFeature({}, line))
	);
}
