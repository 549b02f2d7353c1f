/** Checks the land that was built against what must be true of it. */
import { readFileSync } from 'node:fs';
import type { Collection, Position } from './geojson.ts';
import { features, shape } from './shaper.ts';
import { polygonParts } from './strays.ts';

type Level = 'coarse' | 'fine';

/** Places whose owner matters: [lon, lat] and the id of the land that they must lie on. */
const places: [name: string, position: Position, land: string][] = [
	['Kerch', [36.44, 45.34], 'land-ua-43'],
	['Taman', [36.75, 45.2], 'land-ru'],
	['Simferopol', [34.1, 44.95], 'land-ua-43'],
	['Sevastopol', [33.55, 44.57], 'land-ua-40'],
	['Odesa', [30.7, 46.47], 'land-ua-51'],
	['Sukhumi', [41.02, 43.02], 'land-ge'],
	['Tiraspol', [29.6, 46.86], 'land-md']
];

/** Islands and spits that must survive: the middle of each and the land that it belongs to. */
const islands: [name: string, middle: Position, land: string][] = [
	['Zmiinyi', [30.2, 45.25], 'land-ua-51'],
	['Tuzla', [36.55, 45.26], 'land-ua-43'],
	['Tendra', [31.65, 46.22], 'land-ua-65']
];

/** Ukraine has 603,628 km2 with limans and the Syvash, which are sea here. */
const ukraineKm2 = { min: 597e3, max: 603.7e3 };

function inRing([x, y]: Position, ring: Position[]): boolean {
	return ring.reduce((inside, [ax, ay], index) => {
		const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
		const crosses = ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
		return crosses ? !inside : inside;
	}, false);
}

function near([x, y]: Position, ring: Position[]): boolean {
	return ring.some(([lon, lat]) => Math.abs(lon - x) < 0.06 && Math.abs(lat - y) < 0.06);
}

async function areaOfUkraine(text: string): Promise<number> {
	const files = await shape(
		`-i land.json -filter "country=='UA'" -each "km2=this.area/1e6" -o areas.json format=geojson`,
		{ 'land.json': text }
	);
	return features(files, 'areas.json').reduce(
		(sum, { properties }) => sum + Number(properties.km2),
		0
	);
}

async function faults(level: Level): Promise<string[]> {
	const path = `${import.meta.dirname}/../../geodata/basemap/land-${level}.geojson`;
	const text = readFileSync(path, 'utf8');
	const land = JSON.parse(text) as Collection;
	const holds = (id: string, test: (ring: Position[]) => boolean) =>
		land.features
			.filter(({ properties }) => properties.id === id)
			.flatMap(polygonParts)
			.some(([outer = []]) => test(outer));
	const km2 = await areaOfUkraine(text);
	const units = land.features.filter(({ properties }) => properties.unit).length;
	console.log(`${level}: Ukraine ${Math.round(km2)} km2, ${units} units`);
	return [
		...(km2 > ukraineKm2.min && km2 < ukraineKm2.max ? [] : [`Ukraine has ${km2} km2`]),
		...(units === 27 ? [] : [`${units} units of Ukraine, not 27`]),
		...places
			.filter(([, position, id]) => !holds(id, (ring) => inRing(position, ring)))
			.map(([name, , id]) => `${name} is not on ${id}`),
		...islands
			.filter(([, middle, id]) => !holds(id, (ring) => near(middle, ring)))
			.map(([name, , id]) => `${name} is missing from ${id}`)
	].map((fault) => `${level}: ${fault}`);
}

/** @throws Error that lists every breach at both levels. */
export async function check(): Promise<void> {
	const found = [...(await faults('coarse')), ...(await faults('fine'))];
	if (found.length > 0) throw new Error(`the basemap is wrong:\n${found.join('\n')}`);
}
