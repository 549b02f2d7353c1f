/** Step 1: the land of the detailed extent as polygons, from the GSHHG shoreline. */
import { bbox, detail, frame } from './extent.ts';
import { lineFeature, writeWork } from './files.ts';
import { gshhgLines } from './gshhg.ts';
import { features, shape, written } from './shaper.ts';

/** The sea is the one face of the shoreline between these areas (measured: about 554,400 km2). */
const seaKm2 = { min: 5e5, max: 6e5 };

/**
 * Writes work/land.geojson (one feature a land mass, property km2) and work/sea.geojson.
 * @throws Error when the faces hold no single sea, that is, when the shoreline did not close.
 */
export async function coast(): Promise<void> {
	const shore = gshhgLines('shore', detail);
	shore.features.push(lineFeature({}, frame(detail)));
	const files = await shape(
		`-i shore.json -clip bbox=${bbox(detail)} -snap interval=0.0002
		-polygons gap-tolerance=0.0005 -each "km2=this.area/1e6"
		-o faces.json format=geojson precision=0.00001`,
		{ 'shore.json': JSON.stringify(shore) }
	);
	const sea = features(files, 'faces.json').filter(({ properties }) => {
		const km2 = Number(properties.km2);
		return km2 > seaKm2.min && km2 < seaKm2.max;
	});
	if (sea.length !== 1) throw new Error(`expected one sea, found ${sea.length}`);
	const split = await shape(
		`-i faces.json -filter "km2>${seaKm2.min}&&km2<${seaKm2.max}" + name=sea
		-target faces -filter "!(km2>${seaKm2.min}&&km2<${seaKm2.max})"
		-target faces -o land.json format=geojson precision=0.00001
		-target sea -o sea.json format=geojson precision=0.00001`,
		{ 'faces.json': written(files, 'faces.json') }
	);
	writeWork('land.geojson', written(split, 'land.json'));
	writeWork('sea.geojson', written(split, 'sea.json'));
}
