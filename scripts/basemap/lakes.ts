/** Lakes, reservoirs and wide rivers over 1 km2 from GSHHG, at full detail. */
import { bbox, detail, frame, type Extent } from './extent.ts';
import { lineFeature, writeWork } from './files.ts';
import { gshhgLines, type Level } from './gshhg.ts';
import { shape, written } from './shaper.ts';

/** A frame so wide that lakes cut by it lie far outside the detailed extent. */
const around: Extent = { west: 20, south: 36, east: 48.5, north: 54.5 };

/** Larger faces are the land around the lakes (Tsimlyansk, the largest, has about 2,700 km2). */
const largestKm2 = 1e4;

/** Between the dams of Nova Kakhovka and Zaporizhzhia. */
const kakhovka: Extent = { west: 33.372, south: 46.7, east: 35.5, north: 47.86 };

/** The faces between the lines of one level, without what lies around them. */
async function faces(level: Level): Promise<string> {
	const shores = gshhgLines(level, around);
	shores.features.push(lineFeature({}, frame(around)));
	const files = await shape(
		`-i shores.json -clip bbox=${bbox(around)} -snap interval=0.0002
		-polygons gap-tolerance=0.0005 -each "km2=this.area/1e6"
		-filter "km2<${largestKm2}" -filter-fields km2
		-o faces.json format=geojson precision=0.00001`,
		{ 'shores.json': JSON.stringify(shores) }
	);
	return written(files, 'faces.json');
}

/**
 * Writes work/lakes.geojson: property km2, and id and to for the Kakhovka reservoir, which drained
 * after its dam was breached on 6 June 2023. Its dry bed is land.
 */
export async function lakes(): Promise<void> {
	const files = await shape(
		`-i lakes.json islands.json combine-files
		-target lakes -filter "km2>1" -erase islands -clip bbox=${bbox(detail)}
		-each "id=null,to=null"
		-filter true + name=kakhovka
		-target kakhovka -clip bbox=${bbox(kakhovka)} -filter "km2>100" -dissolve
		-each "id='lake-kakhovka-reservoir',to='2023-06-06',km2=this.area/1e6"
		-target lakes -erase kakhovka
		-merge-layers target=lakes,kakhovka force name=lakes
		-filter-slivers min-area=0.1km2
		-o lakes.json format=geojson precision=0.00001`,
		{ 'lakes.json': await faces('lakes'), 'islands.json': await faces('lakeIslands') }
	);
	writeWork('lakes.geojson', written(files, 'lakes.json'));
}
