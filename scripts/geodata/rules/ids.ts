import { factFeatures, featureId, isBasemap, isObject, rawFeatures } from '../context.ts';
import { listsOf } from '../lists.ts';
import { defineRule, type GeodataContext } from '../types.ts';

const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Every id that a feature or a record says, in order, with the file that it stands in. */
function* idsOf(context: GeodataContext): Generator<{ file: string; id: string }> {
	for (const { file, id } of factFeatures(context)) yield { file, id };
	for (const { file, id } of listsOf(context)) yield { file, id };
}

/** Ids are lower-case words, joined by hyphens: they stand in addresses. */
export const idForm = defineRule('id-form', function* (context) {
	for (const { file, id } of idsOf(context)) {
		if (kebabCase.test(id)) continue;
		yield { file, id, message: 'id is not kebab-case (a-z, 0-9 and single hyphens)' };
	}
});

/** Files whose ids count apart: a label and other names take the id of what they name. */
const realms = ['labels.json', 'names.json', 'catalogue.json'];

/** An id means one thing in all files; labels, other names and catalogue entries count apart. */
export const idUnique = defineRule('id-unique', function* (context) {
	const homes = new Map<string, string>();
	for (const { file, id } of idsOf(context)) {
		const realm = realms.includes(file) ? file : '';
		const first = homes.get(`${realm} ${id}`);
		if (first !== undefined) yield { file, id, message: `id is already used in ${first}` };
		else homes.set(`${realm} ${id}`, file);
	}
});

/** `promoteId` and GeoJSON readers look in different places; both must find the same id. */
export const idSame = defineRule('id-same', function* ({ files }) {
	for (const file of files.values()) {
		if (isBasemap(file.path)) continue;
		for (const [index, feature] of rawFeatures(file).entries()) {
			const id = featureId(feature, index);
			const outer = isObject(feature) ? feature['id'] : undefined;
			if (outer === id) continue;
			const message = `feature.id is ${JSON.stringify(outer) ?? 'missing'}, properties.id is "${id}"`;
			yield { file: file.path, id, message };
		}
	}
});
