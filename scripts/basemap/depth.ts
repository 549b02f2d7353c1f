/** Depth bands of the sea from ETOPO5 (NOAA, public domain). */
import { contours } from 'd3-contour';
import { readFileSync } from 'node:fs';
import { NetCDFReader } from 'netcdfjs';
import { bbox, expanded, type Extent } from './extent.ts';
import { readWork, writeOutput } from './files.ts';
import type { Feature, Position } from './geojson.ts';
import { gaussian, resample, type Grid } from './grid.ts';
import { features, shape } from './shaper.ts';

/** Installed by the Debian package ferret-datasets. */
const etopo5 = '/usr/share/ferret-vis/data/etopo5.cdf';

const limitsM = [50, 200, 1000, 2000];

/** Black Sea and Marmara; bands of the Aegean would end at the frame. */
const basin: Extent = { west: 26.9, south: 40.2, east: 42.2, north: 47.4 };

/** Cells a degree in ETOPO5 (5 minutes of arc). */
const cells = 12;

/** The raw grid is blocky at these zooms: it is made this many times finer, then blurred. */
const finer = 4;
const blurCells = 3;

/** Smaller deeps, and smaller shoals in a band, are noise of the grid. */
const smallestKm2 = 60;

/** Bands end this far under the land, so that no light seam shows along any level of the coast. */
const underLandKm = 3;

/** Area of a ring of [lon, lat] in km2, on a plane at the latitude of its start. */
function ringKm2(ring: Position[]): number {
	const kmPerDegree = 111.2;
	const squareDegrees = ring.reduce((sum, [x, y], index) => {
		const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
		return sum + (x * nextY - nextX * y) / 2;
	}, 0);
	const latitude = ((ring[0]?.[1] ?? 0) * Math.PI) / 180;
	return Math.abs(squareDegrees) * kmPerDegree ** 2 * Math.cos(latitude);
}

/** Depths in metres (positive down) of an extent, rows from south to north. */
function depths({ west, south, east, north }: Extent): Grid {
	const reader = new NetCDFReader(readFileSync(etopo5));
	const lons = reader.getDataVariable('ETOPO05_X').flat();
	const lats = reader.getDataVariable('ETOPO05_Y').flat();
	const heights = reader.getDataVariable('ROSE').flat();
	const columns = lons.flatMap((lon, column) => (lon >= west && lon <= east ? [column] : []));
	const rows = lats.flatMap((lat, row) => (lat >= south && lat <= north ? [row] : []));
	const values = rows.flatMap((row) =>
		columns.map((column) => -(heights[row * lons.length + column] ?? 0))
	);
	return { width: columns.length, height: rows.length, values: Float64Array.from(values) };
}

/** Writes depth.geojson: one feature a limit, the sea at least depthM metres deep (and 3 km of shore). */
export async function depth(): Promise<void> {
	const around = expanded(basin, 1);
	const grid = gaussian(resample(depths(around), finer), blurCells);
	// d3-contour puts the middle of the first cell at 0.5.
	const degrees = ([x, y]: Position): Position => [
		around.west + (x - 0.5) / finer / cells,
		around.south + (y - 0.5) / finer / cells
	];
	const bands = contours().size([grid.width, grid.height]).thresholds(limitsM)(grid.values);
	const raw = bands.map(({ value, coordinates }): Feature => ({
		type: 'Feature',
		properties: { depthM: value },
		geometry: {
			type: 'MultiPolygon',
			coordinates: coordinates
				.map((polygon) => polygon.map((ring) => ring.map(degrees)))
				.filter(([outer = []]) => ringKm2(outer) > smallestKm2)
				.map((polygon) => polygon.filter((ring) => ringKm2(ring) > smallestKm2))
		}
	}));
	const files = await shape(
		`-i bands.json land.json combine-files
		-target land -dissolve -buffer -${underLandKm}km
		-target bands -clip bbox=${bbox(basin)} -erase land -filter-slivers min-area=${smallestKm2}km2
		-simplify weighted interval=1000 -clean allow-overlaps
		-o bands.json format=geojson precision=0.001`,
		{
			'bands.json': JSON.stringify({ type: 'FeatureCollection', features: raw }),
			'land.json': JSON.stringify(readWork('land-coarse.geojson'))
		}
	);
	writeOutput('depth.geojson', features(files, 'bands.json'));
}
