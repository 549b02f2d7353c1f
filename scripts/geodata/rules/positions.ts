import type { Position } from 'geojson';
import { allFeatures, isBasemap } from '../context.ts';
import { listOf } from '../lists.ts';
import { inWords, positionsOf } from '../shapes.ts';
import { defineRule, type GeodataContext } from '../types.ts';

interface Extent {
	readonly name: string;
	readonly west: number;
	readonly south: number;
	readonly east: number;
	readonly north: number;
}

/** The map, the frame of countries round it, and the world, for places of the report such as Riyadh. */
const map: Extent = { name: 'the map', west: 22, south: 38, east: 46, north: 52 };
const frame: Extent = { name: "the basemap's frame", west: 10, south: 20, east: 62, north: 60 };
const world: Extent = { name: 'the world', west: -180, south: -90, east: 180, north: 90 };

function extentOf(file: string): Extent {
	if (file === 'places.geojson') return world;
	return isBasemap(file) || file === 'labels.json' ? frame : map;
}

function isInside([lon = NaN, lat = NaN]: Position, { west, south, east, north }: Extent): boolean {
	return west <= lon && lon <= east && south <= lat && lat <= north;
}

interface Placed {
	readonly file: string;
	readonly id: string;
	readonly positions: readonly Position[];
}

function* placed(context: GeodataContext): Generator<Placed> {
	for (const { file, id, geometry } of allFeatures(context))
		yield { file, id, positions: positionsOf(geometry) };
	for (const { file, id, value } of listOf(context, 'labels.json')) {
		const { position } = value;
		if (Array.isArray(position) && position.every(Number.isFinite))
			yield { file, id, positions: [position as Position] };
	}
}

/** Everything lies inside its extent; latitude and longitude in the wrong order rarely do. */
export const extent = defineRule('extent', function* (context) {
	for (const { file, id, positions } of placed(context)) {
		const limits = extentOf(file);
		const outside = positions.find((position) => !isInside(position, limits));
		if (!outside) continue;
		const [lon = NaN, lat = NaN] = outside;
		const hint = isInside([lat, lon], limits) ? '; are longitude and latitude swapped?' : '';
		yield { file, id, message: `${inWords(outside)} is outside ${limits.name}${hint}` };
	}
});

/** Five decimals are about a metre: more would feign a precision that no source has. */
export const decimals = defineRule('decimals', function* (context) {
	for (const { file, id, positions } of placed(context)) {
		const fine = positions.flat().find((degrees) => Number(degrees.toFixed(5)) !== degrees);
		if (fine !== undefined) yield { file, id, message: `${fine} has more than 5 decimals` };
	}
});
