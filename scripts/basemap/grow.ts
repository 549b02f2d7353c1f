/** Grows polygons outward in small steps, so that neighbours meet half-way (a discrete Voronoi). */
import { shape, written } from './shaper.ts';

/**
 * Grows the features of `text` by each of `stepsKm` in turn, never over one another, and returns
 * GeoJSON with one feature a `field` value. One big step instead of many small ones would give the
 * gap to whichever feature comes first (seen: a false Kherson strip along the Kinburn spit).
 */
export async function grow(text: string, field: string, stepsKm: number[]): Promise<string> {
	let current = text;
	for (const km of stepsKm) {
		const ring = await shape(`-i current.json -buffer ${km}km -o ring.json format=geojson`, {
			'current.json': current
		});
		const next = await shape(
			`-i current.json ring.json combine-files
			-target ring -erase current -clean overlap-rule=max-area
			-merge-layers target=current,ring force name=all -dissolve ${field}
			-o next.json format=geojson precision=0.00001`,
			{ 'current.json': current, 'ring.json': written(ring, 'ring.json') }
		);
		current = written(next, 'next.json');
	}
	return current;
}
