/** The named rivers and the Danube–Black Sea Canal at full detail. */
import { courses, type Course } from './courses.ts';
import { detail } from './extent.ts';
import { readWork, writeWork } from './files.ts';
import type { Collection, Position } from './geojson.ts';
import { gshhgLines } from './gshhg.ts';
import { Network } from './network.ts';
import { features, shape } from './shaper.ts';

type Networks = { rivers: Network; borders: Network };

function along(network: Network, points: Position[]): Position[] {
	return points.slice(1).flatMap((point, index) => {
		const start = points[index];
		return start ? network.way(start, point) : [];
	});
}

function course({ legs }: Course, { rivers, borders }: Networks): Position[][] {
	const parts: Position[][] = [[]];
	for (const leg of legs) {
		if (leg === 'lake') parts.push([]);
		else if ('follow' in leg) parts.at(-1)?.push(...along(rivers, leg.follow));
		else if ('border' in leg) parts.at(-1)?.push(...along(borders, leg.border));
		else parts.at(-1)?.push(...leg.draw);
	}
	return parts;
}

async function borders(): Promise<Collection> {
	const files = await shape(
		`-i units.json -innerlines -explode -each "kind='border'" -o borders.json format=geojson`,
		{ 'units.json': JSON.stringify(readWork('units.geojson')) }
	);
	return { type: 'FeatureCollection', features: features(files, 'borders.json') };
}

/**
 * Writes work/rivers.geojson: one feature a river with id, name (its id without a prefix) and rank.
 * @throws Error that names the river whose points the network does not join.
 */
export async function rivers(): Promise<void> {
	const networks = {
		rivers: new Network(gshhgLines('rivers', detail)),
		borders: new Network(await borders())
	};
	const lines = courses.map((river) => {
		try {
			const properties = { id: `river-${river.id}`, name: river.id, rank: river.rank };
			const coordinates = course(river, networks);
			return { type: 'Feature', properties, geometry: { type: 'MultiLineString', coordinates } };
		} catch (error) {
			throw new Error(`${river.id}: ${(error as Error).message}`, { cause: error });
		}
	});
	writeWork('rivers.geojson', JSON.stringify({ type: 'FeatureCollection', features: lines }));
}
