/**
 * `npm run network`: makes `geodata/network.json`, the network of the route finder, anew.
 *
 * It is made from corridors, areas, claims, ports, the fine base map and `geodata/ways.json`; run it
 * after any change to them (`npm run check:geodata` says when it is due). Takes about a minute.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { geodataFolder } from '../geodata/check.ts';
import { createContext } from '../geodata/context.ts';
import { readGeodata } from '../geodata/read.ts';
import type { GeodataContext } from '../geodata/types.ts';
import { fingerprint, networkFile, waysOf, type Water } from './inputs.ts';
import { buildNetwork } from './network.ts';

const ownArea = ({ id, from, to, name, confidence, note, sources }: Water) => ({
	id,
	from,
	to,
	name,
	confidence,
	note,
	sources
});

/** The file's text: one node and one edge a line, so that a change shows where it is. */
export function networkText(context: GeodataContext): string {
	const { waters, closures } = waysOf(context);
	const { nodes, ends, areas, edges } = buildNetwork(context);
	const lines = (members: readonly unknown[]) =>
		`[\n${members.map((member) => `\t\t${JSON.stringify(member)}`).join(',\n')}\n\t]`;
	const parts = [
		['asOf', JSON.stringify('2025-03-24')],
		['madeFrom', JSON.stringify(fingerprint(context))],
		['ends', JSON.stringify(ends)],
		['areas', JSON.stringify(areas)],
		['ownAreas', lines(waters.map(ownArea))],
		['closures', lines(closures)],
		['nodes', lines(nodes)],
		['edges', lines(edges)]
	];
	return `{\n${parts.map(([key, value]) => `\t"${key}": ${value}`).join(',\n')}\n}\n`;
}

if (import.meta.main) {
	const text = networkText(createContext(readGeodata(geodataFolder)));
	writeFileSync(join(geodataFolder, networkFile), text);
	console.log(`${networkFile}: ${Math.round(text.length / 1000)} kB`);
}
