import { inWords } from '../shapes.ts';
import { defineRule, wholeFile } from '../types.ts';
import { missingWaterFiles, watersOf } from '../waters.ts';

const limitM = 2000;

/** Each port lies at sea or within 2 km of the sea, a lake or a river of the basemap. */
export const portWater = defineRule('port-water', function* (context) {
	const ports = context.features.get('ports.geojson') ?? [];
	if (ports.length === 0) return;
	const missing = missingWaterFiles(context);
	for (const path of missing)
		yield { file: path, id: wholeFile, message: 'is missing, so no port can be checked' };
	if (missing.length) return;
	const { land, coast, lakes, rivers } = watersOf(context);
	for (const { file, id, geometry } of ports) {
		if (geometry.type !== 'Point') continue;
		const { coordinates } = geometry;
		if (!land.encloses(coordinates) || lakes.encloses(coordinates)) continue;
		if ([coast, lakes, rivers].some((water) => water.distanceWithin(coordinates, limitM) <= limitM))
			continue;
		yield { file, id, message: `no water within ${limitM / 1000} km of ${inWords(coordinates)}` };
	}
});
