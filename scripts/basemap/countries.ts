/** Step 2: the countries of the context frame, from OpenStreetMap (@geo-maps, ODbL). */
import { readFileSync } from 'node:fs';
import { alpha2 } from './country-codes.ts';
import { bbox, context } from './extent.ts';
import { packagePath, writeWork } from './files.ts';
import type { Collection } from './geojson.ts';
import { shape, written } from './shaper.ts';

/**
 * Writes work/countries.geojson (property country, ISO 3166-1 alpha-2).
 * The source holds Crimea in both Russia and Ukraine. Ukraine is taken whole and erased from Russia,
 * as the United Nations General Assembly affirms Ukraine's territorial integrity (A/RES/68/262).
 */
export async function countries(): Promise<void> {
	const text = readFileSync(packagePath('@geo-maps/countries-coastline-10m/map.geo.json'), 'utf8');
	const source = JSON.parse(text) as Collection;
	const inside = source.features
		.map(({ geometry, properties }) => ({ country: alpha2[String(properties.A3)], geometry }))
		.filter(({ country }) => country !== undefined)
		.map(({ country, geometry }) => ({ type: 'Feature', properties: { country }, geometry }));
	const files = await shape(
		`-i all.json -clip bbox=${bbox(context)}
		-filter "country=='UA'" + name=ua
		-target all -filter "country=='RU'" + name=ru
		-target ru -erase ua
		-target all -filter "country!='RU'"
		-merge-layers target=all,ru force name=joined
		-clean overlap-rule=min-id gap-fill-area=0.3km2
		-dissolve country
		-o joined.json format=geojson precision=0.00001`,
		{ 'all.json': JSON.stringify({ type: 'FeatureCollection', features: inside }) }
	);
	writeWork('countries.geojson', written(files, 'joined.json'));
}
