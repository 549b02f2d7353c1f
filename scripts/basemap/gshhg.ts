/** Reads GSHHG lines (full resolution) with GMT's `coast -M` and turns them into features. */
import { execFileSync } from 'node:child_process';
import type { Extent } from './extent.ts';
import { lineFeature, workPath } from './files.ts';
import type { Collection, Position } from './geojson.ts';

/** Shorelines of seas, of lakes and wide rivers, of islands in lakes; all WDBII rivers and canals. */
export type Level = 'shore' | 'lakes' | 'lakeIslands' | 'rivers';

const options: Record<Level, string[]> = {
	shore: ['-W1/0.1p', '-A0/0/1'],
	lakes: ['-W2/0.1p', '-A0/0/2'],
	lakeIslands: ['-W3/0.1p', '-A0/0/3'],
	rivers: ['-Ia']
};

/**
 * The lines of one level in an extent; GMT writes them cell by cell (1 degree), so long
 * lines come in pieces that share their ends.
 * @throws Error when `gmt` or its full-resolution data (gmt-gshhg-full) is missing.
 */
export function gshhgLines(level: Level, { west, south, east, north }: Extent): Collection {
	const text = execFileSync(
		'gmt',
		['coast', `-R${west}/${east}/${south}/${north}`, '-Df', '-M', ...options[level]],
		// GMT leaves a history file where it runs.
		{ encoding: 'utf8', maxBuffer: 1 << 28, cwd: workPath('') }
	);
	const lines: Position[][] = [];
	for (const row of text.split('\n')) {
		if (row.startsWith('>')) lines.push([]);
		else if (row !== '' && !row.startsWith('#')) {
			const [lon, lat] = row.trim().split(/\s+/).map(Number);
			if (lon !== undefined && lat !== undefined) lines.at(-1)?.push([lon, lat]);
		}
	}
	return {
		type: 'FeatureCollection',
		features: lines.filter((line) => line.length > 1).map((line) => lineFeature({}, line))
	};
}
