/** Runs the steps of the basemap in order: `npm run build`, or `npm run build -- <step> …`. */
import { coast } from './coast.ts';
import { countries } from './countries.ts';
import { simplify } from './simplify.ts';
import { units } from './units.ts';
import { coarseZones, fineZones } from './zones.ts';

const steps: Record<string, () => Promise<void>> = {
	coast,
	countries,
	units,
	coarse: () =>
		simplify({ name: 'coarse', metres: 6000, zones: coarseZones, islandKm2: 8, precision: 0.001 }),
	fine: () =>
		simplify({ name: 'fine', metres: 300, zones: fineZones, islandKm2: 0.03, precision: 0.0001 })
};

const asked = process.argv.slice(2);
for (const name of asked) if (!steps[name]) throw new Error(`no step ${name}`);
for (const [name, step] of Object.entries(steps)) {
	if (asked.length > 0 && !asked.includes(name)) continue;
	console.log(`# ${name}`);
	await step();
}
