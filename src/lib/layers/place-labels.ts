import labels from '#geodata/labels.json' with { type: 'json' };
import type { PlaceLabel } from './labels.ts';

/** The names of seas, countries, cities and lines, checked against their schema with the geodata. */
export const placeLabels = labels.labels as unknown as readonly PlaceLabel[];
