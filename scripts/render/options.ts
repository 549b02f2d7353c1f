import { parseArgs } from 'node:util';

/** What a picture is asked to be. */
export interface RenderOptions {
	/** Query string of the view. */
	readonly view: string;
	readonly size: { readonly widthPx: number; readonly heightPx: number };
	/** How much larger than on the page all things are drawn. */
	readonly scale: number;
	/** In place of the map's own headline. */
	readonly headline?: string;
	/** File to write; ends in `.png` or `.svg`. */
	readonly out: string;
}

export const usage = `npm run render -- --view "?date=2022-09-01" --size 1200x630 --out map.png

  --view      query string of a link to the map; none for the map as it opens
  --size      width and height in px, each from 200 to 4096; 1200x630 without it
  --scale     how much larger everything is drawn, from 0.5 to 4; 1 without it
  --headline  words in place of the map's own headline
  --out       file to write, .png or .svg`;

/** The command line is not as it must be; the message says where. */
export class UsageError extends Error {}

const flags = {
	view: { type: 'string', default: '' },
	size: { type: 'string', default: '1200x630' },
	scale: { type: 'string', default: '1' },
	headline: { type: 'string' },
	out: { type: 'string' }
} as const;

/** Shortest and longest side of a picture in px. */
const sidePx = { least: 200, most: 4096 };
const scales = { least: 0.5, most: 4 };

function readSize(text: string): RenderOptions['size'] {
	const [, width, height] = /^(\d+)x(\d+)$/.exec(text) ?? [];
	const sides = [Number(width), Number(height)];
	if (!sides.every((side) => side >= sidePx.least && side <= sidePx.most)) {
		throw new UsageError(
			`--size ${text}: must be like 1200x630, each side from ${sidePx.least} to ${sidePx.most}`
		);
	}
	return { widthPx: Number(width), heightPx: Number(height) };
}

function readScale(text: string): number {
	const scale = text.trim() === '' ? NaN : Number(text);
	if (scale >= scales.least && scale <= scales.most) return scale;
	throw new UsageError(`--scale ${text}: must be a number from ${scales.least} to ${scales.most}`);
}

function readFlags(args: readonly string[]) {
	try {
		return parseArgs({ args: [...args], options: flags }).values;
	} catch (error) {
		throw new UsageError((error as Error).message);
	}
}

/** The query of a link: editors paste whole addresses. */
function queryOf(view: string): string {
	const start = view.indexOf('?');
	const query = start < 0 ? view : view.slice(start);
	return query.replace(/#.*$/s, '');
}

/** @throws {UsageError} */
export function readOptions(args: readonly string[]): RenderOptions {
	const { view, size, scale, headline, out } = readFlags(args);
	if (!out || !/\.(png|svg)$/.test(out)) {
		throw new UsageError('--out: must name a file that ends in .png or .svg');
	}
	return {
		view: queryOf(view),
		size: readSize(size),
		scale: readScale(scale),
		...(headline ? { headline } : {}),
		out
	};
}
