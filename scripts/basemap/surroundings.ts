/** The coarse countries outside the detailed extent, with their borders and coasts as lines. */
import { bbox, context, detail, frame, onFrame } from './extent.ts';
import { readWork, writeWork } from './files.ts';
import type { Collection, Feature, Position } from './geojson.ts';
import { features, shape, written } from './shaper.ts';

/** Tolerance in metres of mapshaper's weighted Visvalingam simplification. */
const metres = 22000;

const smallestIslandKm2 = 250;

/** The parts of a line, cut where it runs along the frame of one of the extents. */
export function withoutFrames(line: Position[]): Position[][] {
	const pieces: Position[][] = [[]];
	line.forEach((position, index) => {
		const before = line[index - 1];
		const isFrame = [detail, context].some(
			(extent) => before !== undefined && onFrame(before, position, extent)
		);
		if (isFrame) pieces.push([]);
		pieces.at(-1)?.push(position);
	});
	return pieces.filter((piece) => piece.length > 1);
}

/** The parts of a line feature; other geometries have none. */
export function lineParts({ geometry }: Feature): Position[][] {
	if (geometry.type === 'LineString') return [geometry.coordinates];
	return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

/** Writes work/surroundings.geojson (country) and work/surrounding-lines.geojson (TYPE and pair). */
export async function surroundings(): Promise<void> {
	const files = await shape(
		`-i countries.json detail.json combine-files
		-target countries -clip bbox=${bbox(context)} -erase detail
		-filter-islands min-area=${smallestIslandKm2}km2
		-explode -simplify weighted interval=${metres} keep-shapes -dissolve country
		-snap precision=0.01 -clean
		-o surroundings.json format=geojson precision=0.01
		-lines each="pair=A.country+'|'+(B?B.country:'')"
		-o lines.json format=geojson precision=0.01`,
		{
			'countries.json': JSON.stringify(readWork('countries.geojson')),
			'detail.json': JSON.stringify({ type: 'Polygon', coordinates: [frame(detail)] })
		}
	);
	const lines: Collection = {
		type: 'FeatureCollection',
		features: features(files, 'lines.json').map((line) => ({
			...line,
			geometry: {
				type: 'MultiLineString',
				coordinates: lineParts(line).flatMap(withoutFrames)
			}
		}))
	};
	writeWork('surroundings.geojson', written(files, 'surroundings.json'));
	writeWork('surrounding-lines.geojson', JSON.stringify(lines));
}
