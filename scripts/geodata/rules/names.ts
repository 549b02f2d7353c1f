import { factFeatures } from '../context.ts';
import { listOf } from '../lists.ts';
import { allRecords } from '../records.ts';
import { defineRule, type GeodataContext } from '../types.ts';

/** The script that names are written in, by language of the map. */
const scripts = {
	en: /\p{Script=Latin}/u,
	uk: /\p{Script=Cyrillic}/u,
	ru: /\p{Script=Cyrillic}/u,
	tr: /\p{Script=Latin}/u,
	ro: /\p{Script=Latin}/u,
	bg: /\p{Script=Cyrillic}/u,
	ka: /\p{Script=Georgian}/u,
	ar: /\p{Script=Arabic}/u,
	fr: /\p{Script=Latin}/u,
	de: /\p{Script=Latin}/u
} as const;

const languages = Object.keys(scripts);

const principalLabels: readonly unknown[] = ['sea', 'inner-sea', 'strait', 'region'];

/** What readers of every language look for: seas, straits, claims, ports of the Initiative. */
function* principal(context: GeodataContext): Generator<{ file: string; id: string }> {
	for (const { file, id, value } of listOf(context, 'labels.json'))
		if (principalLabels.includes(value['kind'])) yield { file, id };
	for (const { file, id, properties } of factFeatures(context))
		if (properties['kind'] === 'annexation-claim' || properties['initiativePort'] === true)
			yield { file, id };
}

/**
 * A name is given in all ten languages, or in English with at most one local form: anything
 * between is a translation left half done. Principal names are always given in all ten.
 */
export const nameLanguages = defineRule('name-languages', function* (context) {
	const needTen = new Set(Array.from(principal(context), ({ file, id }) => `${file} ${id}`));
	for (const { file, id, key, value } of allRecords(context)) {
		if (key !== 'name') continue;
		const missing = languages.filter((code) => !(code in value));
		const hasFew = languages.length - missing.length <= 2;
		if (missing.length === 0 || (hasFew && !needTen.has(`${file} ${id}`))) continue;
		yield { file, id, message: `name lacks ${missing.join(', ')}` };
	}
});

/** A name in the wrong script stands in the wrong column. */
export const nameScript = defineRule('name-script', function* (context) {
	for (const { file, id, key, value } of allRecords(context)) {
		if (key !== 'name') continue;
		for (const [code, script] of Object.entries(scripts)) {
			const name = value[code];
			if (typeof name === 'string' && !script.test(name))
				yield { file, id, message: `name.${code} "${name}" is not in the script of its language` };
		}
	}
});
