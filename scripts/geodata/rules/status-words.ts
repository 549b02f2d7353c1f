import { allRecords } from '../records.ts';
import { defineRule } from '../types.ts';

const forbidden = /\bRussian (?:territory|soil)\b|\bnew regions\b/i;
const annexed = /\bannex(?:ed|es|ing)\b/i;
/** Who says so, or that it is not recognised. */
const qualified = /claim|\bsays?\b|\bsaid\b|valid|not recogni[sz]ed|illegal/i;

function faultIn(sentence: string): string | undefined {
	const [words] = forbidden.exec(sentence) ?? [];
	if (words) return `says "${words}"`;
	const [verb] = annexed.exec(sentence) ?? [];
	return verb && !qualified.test(sentence) ? `says "${verb}" without who claims it` : undefined;
}

/**
 * Occupied and claimed units are Ukraine: no text calls them Russian or says that they were
 * annexed without saying who claims it. Titles of sources are quotations and stay as they are.
 */
export const statusWords = defineRule('status-words', function* (context) {
	for (const { file, id, value } of allRecords(context)) {
		if (file === 'sources.json') continue;
		for (const text of Object.values(value)) {
			if (typeof text !== 'string') continue;
			for (const sentence of text.split(/(?<=[.!?])\s/)) {
				const message = faultIn(sentence);
				if (message) yield { file, id, message };
			}
		}
	}
});
