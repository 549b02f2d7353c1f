/** Step 4 of 9: one level of land, borders and coast, all cut from a single simplified topology. */
import { lineFeature, readWork, writeOutput, writeWork } from './files.ts';
import type { Feature, Position } from './geojson.ts';
import { features, shape, written, type Files } from './shaper.ts';
import { lineParts, withoutFrames } from './surroundings.ts';
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

/** One feature a pair of neighbours, inside and outside the detailed extent together. */
function borderFeatures(lines: Feature[]): Feature[] {
	const byPair = Object.groupBy(lines, ({ properties: { pair } }) => {
		return String(pair).split('|').toSorted().join('|');
	});
	return Object.entries(byPair).map(([pair, parts = []]) => {
		const [a = '', b = ''] = pair.split('|');
		return {
			type: 'Feature',
			properties: {
				id: `border-${a}-${b}`.toLowerCase(),
				kind: country(a) === country(b) ? 'oblast' : 'country'
			},
			geometry: { type: 'MultiLineString', coordinates: parts.flatMap(lineParts) }
		};
	});
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
	const drawn = [
		...features(files, 'lines.json'),
		...readWork('surrounding-lines.geojson').features
	];
	const ofType = (type: string) => drawn.filter(({ properties }) => properties.TYPE === type);
	writeOutput(`land-${level.name}.geojson`, features(files, 'land.json').map(landFeature));
	writeOutput(`borders-${level.name}.geojson`, borderFeatures(ofType('inner')));
	writeOutput(
		`coast-${level.name}.geojson`,
		ofType('outer')
			.flatMap(lineParts)
			.flatMap(withoutFrames)
			.map((line) => lineFeature({}, line))
	);
}
