/** Runs the steps of the basemap in order: `npm run build`, or `npm run build -- <step> …`. */
import { check } from './check.ts';
import { claims } from './claims.ts';
import { coast } from './coast.ts';
import { context } from './context.ts';
import { countries } from './countries.ts';
import { depth } from './depth.ts';
import { lakes } from './lakes.ts';
import { rivers } from './rivers.ts';
import { simplify } from './simplify.ts';
import { surroundings } from './surroundings.ts';
import { units } from './units.ts';
import { waters } from './waters.ts';
import { coarseZones, fineZones } from './zones.ts';

/** Two levels: the coarse one is drawn into the page, the fine one is loaded when zoomed in. */
async function coarse(): Promise<void> {
	await simplify({
		name: 'coarse',
		metres: 22000,
		zones: coarseZones,
		islandKm2: 12,
		precision: 0.001
	});
	await waters({
		name: 'coarse',
		metres: 3500,
		smallestLakeKm2: 150,
		lastRank: 2,
		precision: 0.001
	});
}

async function fine(): Promise<void> {
	await simplify({
		name: 'fine',
		metres: 300,
		zones: fineZones,
		islandKm2: 0.03,
		precision: 0.0001
	});
	await waters({
		name: 'fine',
		metres: 150,
		smallestLakeKm2: 1,
		lastRank: 3,
		precision: 0.0001
	});
}

const steps = {
	coast,
	countries,
	units,
	surroundings,
	lakes,
	rivers,
	coarse,
	fine,
	depth,
	context,
	claims,
	check
};

const asked = process.argv.slice(2);
const known = Object.keys(steps);
for (const name of asked)
	if (!known.includes(name)) throw new Error(`no step ${name}; there are ${known.join(', ')}`);
for (const [name, step] of Object.entries(steps)) {
	if (asked.length > 0 && !asked.includes(name)) continue;
	console.log(`# ${name}`);
	await step();
}
