import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create, type Font } from 'fontkit';
import type { families } from '../../layers/label-type.ts';

export type Weight = 400 | 500 | 600 | 700;
export type Family = keyof typeof families;

/** Ranges of characters that a family comes in, a file each, the likeliest first. */
const ranges = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext'] as const;

const require = createRequire(import.meta.url);

/** The page has Source Sans 3 as one variable font, which fontkit does not read out of WOFF2. */
const folders: Readonly<Record<Family, string>> = {
	sans: dirname(require.resolve('@fontsource/source-sans-3/package.json')),
	serif: dirname(require.resolve('@fontsource/source-serif-4/package.json'))
};

/** The sans comes upright in all weights, the serif in italics of one. */
function fileOf(family: Family, weight: Weight, range: string): string {
	const name =
		family === 'serif'
			? `source-serif-4-${range}-400-italic.woff`
			: `source-sans-3-${range}-${weight}-normal.woff`;
	return join(folders[family], 'files', name);
}

const read = new Map<string, Font>();

function fontOf(family: Family, weight: Weight, range: string): Font {
	const file = fileOf(family, weight, range);
	const font = read.get(file) ?? (create(readFileSync(file)) as Font);
	read.set(file, font);
	return font;
}

/** A stretch of text that one file has all characters of. */
export interface Run {
	readonly font: Font;
	readonly text: string;
}

/**
 * Parts a text by the files that have its characters.
 * @throws {Error} when no file has one
 */
export function runsOf(text: string, family: Family, weight: Weight): readonly Run[] {
	const runs: Run[] = [];
	for (const character of text) {
		const has = (font: Font) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
		const last = runs.at(-1);
		if (last && has(last.font)) {
			runs[runs.length - 1] = { ...last, text: last.text + character };
			continue;
		}
		const range = ranges.find((one) => has(fontOf(family, weight, one)));
		if (!range) throw new Error(`No font of the map has “${character}”, of “${text}”`);
		runs.push({ font: fontOf(family, weight, range), text: character });
	}
	return runs;
}
