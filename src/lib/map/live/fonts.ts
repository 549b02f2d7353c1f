import { labelType } from '../../layers/label-type.ts';
import type { Label } from '../../layers/labels.ts';
import { cssFontOf } from './names.ts';

/**
 * Fetches the page's fonts for every letter of the names. MapLibre draws each letter once and
 * waits for the Latin part of a font only: other letters would stay in a fallback font.
 */
export async function loadFonts(labels: readonly Label[]): Promise<void> {
	const texts = new Map<string, string>();
	for (const { kind, rank, text } of labels) {
		const font = cssFontOf(labelType(kind, rank));
		texts.set(font, (texts.get(font) ?? '') + text);
	}
	// A font that does not come leaves its names in the next one of the stack.
	await Promise.allSettled([...texts].map(([font, text]) => document.fonts.load(font, text)));
}
