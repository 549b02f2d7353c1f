/** Where the basemap build reads and writes, and how an output file is formatted. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Collection, Feature, Position } from './geojson.ts';

const here = import.meta.dirname;

/** Full path of an intermediate file; the folder is ignored by Git. */
export function workPath(name: string): string {
	mkdirSync(`${here}/work`, { recursive: true });
	return `${here}/work/${name}`;
}

/** Full path of a file of an installed npm package of this mini package. */
export function packagePath(name: string): string {
	return `${here}/node_modules/${name}`;
}

export function readWork(name: string): Collection {
	return JSON.parse(readFileSync(workPath(name), 'utf8')) as Collection;
}

export function writeWork(name: string, text: string | Uint8Array): void {
	writeFileSync(workPath(name), text);
}

/**
 * Writes one output to geodata/basemap/, one feature a line, coordinates at most 5 decimals,
 * and prints its size. `id` is set on the feature as well as in its properties.
 */
export function writeOutput(name: string, features: Feature[]): void {
	const lines = features.map((feature) =>
		JSON.stringify({
			type: 'Feature',
			id: feature.properties.id,
			properties: feature.properties,
			geometry: feature.geometry
		})
	);
	const text = `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
	const folder = `${here}/../../geodata/basemap`;
	mkdirSync(folder, { recursive: true });
	writeFileSync(`${folder}/${name}`, text);
	const kB = (gzipSync(text, { level: 9 }).length / 1000).toFixed(1);
	console.log(`${name}: ${features.length} features, ${kB} kB gzip`);
}

/** A feature with the given properties and line. */
export function lineFeature(properties: Feature['properties'], line: Position[]): Feature {
	return { type: 'Feature', properties, geometry: { type: 'LineString', coordinates: line } };
}
