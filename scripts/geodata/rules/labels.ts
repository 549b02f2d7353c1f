import type { Position } from 'geojson';
import { factFeatures } from '../context.ts';
import { listOf } from '../lists.ts';
import { distanceM } from '../sphere.ts';
import { defineRule } from '../types.ts';

const limitKm = 5;

/** A label with the id of a point feature names it, and so stands at it, within 5 km. */
export const labelPlace = defineRule('label-place', function* (context) {
	const points = new Map<string, Position>();
	for (const { id, geometry } of factFeatures(context))
		if (geometry.type === 'Point') points.set(id, geometry.coordinates);
	for (const { file, id, value } of listOf(context, 'labels.json')) {
		const point = points.get(id);
		if (!point || !Array.isArray(value['position'])) continue;
		const awayKm = distanceM(point, value['position'] as Position) / 1000;
		if (awayKm > limitKm)
			yield { file, id, message: `stands ${awayKm.toFixed(0)} km from the feature of the same id` };
	}
});

/** A label that is shown with a feature names one that exists. */
export const labelKnown = defineRule('label-known', function* (context) {
	const features = new Set(Array.from(factFeatures(context), ({ id }) => id));
	for (const { file, id, value } of listOf(context, 'labels.json')) {
		const { feature } = value;
		if (typeof feature === 'string' && !features.has(feature))
			yield { file, id, message: `feature "${feature}" is in no dataset` };
	}
});
