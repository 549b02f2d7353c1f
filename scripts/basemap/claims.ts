/** Refreshes the outlines in geodata/claims.geojson from the Ukrainian units. */
import { readFileSync, writeFileSync } from 'node:fs';
import { readWork } from './files.ts';
import type { Collection, Geometry } from './geojson.ts';
import { features, shape } from './shaper.ts';

const path = `${import.meta.dirname}/../../geodata/claims.geojson`;

/** The outlines by ISO 3166-2 code, islands included, simplified together so that neighbours meet. */
async function outlines(units: string[]): Promise<Map<string, Geometry>> {
	const files = await shape(
		`-i land.json -filter "${JSON.stringify(units).replaceAll('"', "'")}.includes(key)"
		-explode -simplify weighted interval=250 keep-shapes -dissolve key
		-o outlines.json format=geojson precision=0.0001`,
		{ 'land.json': JSON.stringify(readWork('land-fine.geojson')) }
	);
	return new Map(
		features(files, 'outlines.json').map(({ properties, geometry }) => [
			String(properties.key),
			geometry
		])
	);
}

/**
 * Gives every claim with a unit that unit's whole outline; properties and claims without a unit stay.
 * @throws Error that names the claim whose unit is not on the map.
 */
export async function claims(): Promise<void> {
	const { features: known } = JSON.parse(readFileSync(path, 'utf8')) as Collection;
	const units = known.flatMap(({ properties: { unit } }) => (unit ? [String(unit)] : []));
	const outline = await outlines(units);
	const lines = known.map((claim) => {
		if (!claim.properties.unit) return JSON.stringify(claim);
		const geometry = outline.get(String(claim.properties.unit));
		if (!geometry) throw new Error(`${claim.properties.id}: no unit ${claim.properties.unit}`);
		return JSON.stringify({ ...claim, geometry });
	});
	writeFileSync(path, `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`);
}
