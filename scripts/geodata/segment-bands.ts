import type { Position } from 'geojson';
import { distanceToSegmentM } from './sphere.ts';

type Segment = readonly [start: Position, end: Position];

const bandsPerDegree = 50;
const metresPerDegree = 111195;

const bandOf = (lat: number): number => Math.floor(lat * bandsPerDegree);

/**
 * Segments sorted into narrow bands of latitude, so that a question about one position looks at
 * a few hundred of the coast's hundred thousand segments.
 */
export class SegmentBands {
	#bands = new Map<number, Segment[]>();

	/** @param paths lines or rings of `[lon, lat]` */
	constructor(paths: Iterable<readonly Position[]>) {
		for (const path of paths) {
			for (const [index, end] of path.entries()) {
				const start = path[index - 1];
				if (start) this.#add([start, end]);
			}
		}
	}

	#add(segment: Segment): void {
		const [[, startLat = NaN], [, endLat = NaN]] = segment;
		const last = bandOf(Math.max(startLat, endLat));
		for (let band = bandOf(Math.min(startLat, endLat)); band <= last; band++) {
			const members = this.#bands.get(band);
			if (members) members.push(segment);
			else this.#bands.set(band, [segment]);
		}
	}

	/** Does a ring hold the position? Even-odd rule over all rings, which must not overlap. */
	encloses([lon = NaN, lat = NaN]: Position): boolean {
		let isInside = false;
		for (const [[startLon = NaN, startLat = NaN], [endLon = NaN, endLat = NaN]] of this.#bands.get(
			bandOf(lat)
		) ?? []) {
			if (startLat > lat === endLat > lat) continue;
			const crossingLon = startLon + ((lat - startLat) / (endLat - startLat)) * (endLon - startLon);
			if (lon < crossingLon) isInside = !isInside;
		}
		return isInside;
	}

	/** Metres from the position to the nearest segment, or `Infinity` when it is beyond the limit. */
	distanceWithin(position: Position, limitM: number): number {
		const [, lat = NaN] = position;
		const reach = limitM / metresPerDegree;
		let nearest = Infinity;
		for (let band = bandOf(lat - reach); band <= bandOf(lat + reach); band++) {
			for (const [start, end] of this.#bands.get(band) ?? []) {
				nearest = Math.min(nearest, distanceToSegmentM(position, start, end));
			}
		}
		return nearest <= limitM ? nearest : Infinity;
	}
}
