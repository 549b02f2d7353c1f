/** The surroundings as one area a country, without a seam towards the detailed land. */
import { detail, expanded, frame } from './extent.ts';
import { readWork, writeOutput } from './files.ts';
import { features, shape } from './shaper.ts';

/** Degrees by which the surroundings reach under the detailed land. */
const overlap = 0.04;

/**
 * Writes context.geojson: one feature a country, outside the detailed extent and in a narrow strip
 * inside it. The strip is made of the detailed land itself: nothing looks out along the coast.
 */
export async function context(): Promise<void> {
	const files = await shape(
		`-i surroundings.json land.json inner.json combine-files
		-target land -each "country=key.slice(0,2)" -dissolve country -erase inner
		-merge-layers target=surroundings,land force name=joined
		-dissolve country
		-o context.json format=geojson precision=0.01`,
		{
			'surroundings.json': JSON.stringify(readWork('surroundings.geojson')),
			'land.json': JSON.stringify(readWork('land-coarse.geojson')),
			'inner.json': JSON.stringify({
				type: 'Polygon',
				coordinates: [frame(expanded(detail, -overlap))]
			})
		}
	);
	const countries = features(files, 'context.json').map(({ properties, geometry }) => {
		const country = String(properties.country);
		const id = `context-${country.toLowerCase()}`;
		return { type: 'Feature' as const, properties: { id, country }, geometry };
	});
	writeOutput('context.geojson', countries);
}
