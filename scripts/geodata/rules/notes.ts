import { factFeatures, isObject } from '../context.ts';
import { defineRule } from '../types.ts';

/** Words by which a note says that, or how, a feature was drawn. */
const saysHow =
	/schematic|approximate|\bdrawn|\bplaced|\bdigiti[sz]ed|by hand|estimate|\b(point|position)\b/i;

/**
 * What is `approximate` has a note, and tells the reader that it is schematic or how it was drawn.
 * Incidents say how by their field `position`, from which the map makes the words.
 */
export const approximateNote = defineRule('approximate-note', function* (context) {
	for (const { file, id, properties } of factFeatures(context)) {
		if (properties['confidence'] !== 'approximate') continue;
		const note = isObject(properties['note']) ? properties['note']['en'] : undefined;
		if (typeof note !== 'string')
			yield { file, id, message: 'is approximate, but has no note that says so' };
		else if (!('position' in properties) && !saysHow.test(note))
			yield { file, id, message: 'note does not say that it is schematic, or how it was drawn' };
	}
});
