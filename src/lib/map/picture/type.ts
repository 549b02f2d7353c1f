import type { Glyph, PathCommand } from 'fontkit';
import { getLocale } from '../../i18n/paraglide/runtime.js';
import { runsOf, type Family, type Weight } from './fonts.ts';

/** How words of a picture are set. */
export interface Type {
	readonly family: Family;
	readonly weight: Weight;
	readonly sizePx: number;
	/** Space after each letter in em. */
	readonly spacingEm?: number;
	readonly isUpperCase?: boolean;
}

const letters: Readonly<Record<PathCommand['command'], string>> = {
	moveTo: 'm',
	lineTo: 'l',
	quadraticCurveTo: 'q',
	bezierCurveTo: 'c',
	closePath: 'z'
};

/** Outlines are exact to a twentieth of a px. */
const stepsPerPx = 20;

const print = (steps: number) => String(steps / stepsPerPx).replace(/^(-?)0\./, '$1.');

/** Writes outlines as relative path data, rounded so that errors do not add up. */
class PathWriter {
	readonly #parts: string[] = [];
	/** The last point and the first of its contour, in steps. */
	#at: readonly [x: number, y: number] = [0, 0];
	#start: readonly [x: number, y: number] = [0, 0];

	/** A command of a glyph; its points in px. */
	write(command: PathCommand['command'], points: readonly (readonly [number, number])[]): void {
		const steps = points.map(([x, y]) => [x * stepsPerPx, y * stepsPerPx].map(Math.round));
		const moves = steps.flatMap(([x = 0, y = 0]) => [x - this.#at[0], y - this.#at[1]]);
		this.#parts.push(this.#print(command, moves));
		const [x = 0, y = 0] = steps.at(-1) ?? this.#start;
		this.#at = [x, y];
		if (command === 'moveTo') this.#start = this.#at;
	}

	#print(command: PathCommand['command'], moves: readonly number[]): string {
		const [dx = 0, dy = 0] = moves;
		if (command === 'lineTo' && dx === 0) return dy === 0 ? '' : `v${print(dy)}`;
		if (command === 'lineTo' && dy === 0) return `h${print(dx)}`;
		// Outlines stand in one path one after the other, so each begins at its own place.
		const letter = this.#parts.length === 0 ? 'M' : letters[command];
		return letter + moves.map(print).join(' ').replaceAll(' -', '-');
	}

	toString(): string {
		return this.#parts.join('');
	}
}

function pairs(values: readonly number[]): readonly (readonly [number, number])[] {
	return values.flatMap((value, index) =>
		index % 2 === 0 ? [[value, values[index + 1] ?? 0] as const] : []
	);
}

interface PlacedGlyph {
	readonly glyph: Glyph;
	/** Px in a unit of the font. */
	readonly scale: number;
	/** Px to the right of the words' left end, and up from the baseline. */
	readonly rightPx: number;
	readonly upPx: number;
}

function shape(text: string, type: Type): { widthPx: number; glyphs: readonly PlacedGlyph[] } {
	const { family, weight, sizePx, spacingEm = 0, isUpperCase } = type;
	const words = isUpperCase ? text.toLocaleUpperCase(getLocale()) : text;
	const placed: PlacedGlyph[] = [];
	let widthPx = 0;
	for (const { font, text: part } of runsOf(words, family, weight)) {
		const scale = sizePx / font.unitsPerEm;
		const { glyphs, positions } = font.layout(part, { liga: spacingEm === 0 });
		for (const [index, glyph] of glyphs.entries()) {
			const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
			placed.push({ glyph, scale, rightPx: widthPx + xOffset * scale, upPx: yOffset * scale });
			widthPx += xAdvance * scale + spacingEm * sizePx;
		}
	}
	return { widthPx, glyphs: placed };
}

const widths = new Map<string, number>();

/** Width of the words in px; the space after the last letter counts, as in SVG. */
export function widthOf(text: string, type: Type): number {
	const { family, weight, sizePx, spacingEm = 0, isUpperCase = false } = type;
	const key = [family, weight, sizePx, spacingEm, isUpperCase, text].join();
	const width = widths.get(key) ?? shape(text, type).widthPx;
	widths.set(key, width);
	return width;
}

/**
 * Sets words as path data in px, so that they look alike wherever the picture is shown.
 * @param x of their left end
 * @param y of their baseline
 * @throws {Error} when the fonts lack a character
 */
export function outline(text: string, type: Type, x = 0, y = 0): string {
	const writer = new PathWriter();
	for (const { glyph, scale, rightPx, upPx } of shape(text, type).glyphs) {
		for (const { command, args } of glyph.path.commands) {
			const points = pairs(args).map(
				([across, up]) => [x + rightPx + across * scale, y - upPx - up * scale] as const
			);
			writer.write(command, points);
		}
	}
	return writer.toString();
}

/** Breaks words into lines no wider than this; a word that is wider has a line of its own. */
export function wrap(text: string, type: Type, widthPx: number): readonly string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
		if (lines.length > 0 && widthOf(longer, type) <= widthPx) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

/** The same number of lines as `wrap` makes, about as long as each other. */
export function wrapEvenly(text: string, type: Type, widthPx: number): readonly string[] {
	const lines = wrap(text, type, widthPx);
	for (let part = 0.5; part < 1; part += 0.05) {
		const narrower = wrap(text, type, widthPx * part);
		const isFitting = narrower.every((line) => widthOf(line, type) <= widthPx);
		if (narrower.length === lines.length && isFitting) return narrower;
	}
	return lines;
}

/** Broken at its semicolon, if it has one, when it does not fit in one line. */
export function wrapAtPause(text: string, type: Type, widthPx: number): readonly string[] {
	if (widthOf(text, type) <= widthPx) return [text];
	return text.split(/(?<=;) /).flatMap((part) => wrap(part, type, widthPx));
}
