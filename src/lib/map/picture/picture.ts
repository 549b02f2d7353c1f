import { inTongue } from '../../i18n/language.ts';
import { attributes, escapeMarkup } from '../../layers/marks/markup.ts';
import type { LanguageCode } from '../../model/types.ts';
import type { Size } from '../camera.ts';
import { captionOf, type Caption } from './caption.ts';
import { paint, withColours } from './colours.ts';
import { frameOf } from './frame.ts';
import { groundDrawing } from './ground.ts';
import { layOut, type Layout } from './layout.ts';
import { lensDefinitions, lensDrawing, selectionDrawing } from './lights.ts';
import { marksDefinitions, marksDrawing } from './marks.ts';
import { namesDrawing } from './names.ts';
import { scaleBar } from './scale-bar.ts';
import { sceneOf, type Scene } from './scene.ts';

export interface PictureOptions {
	/** Query string of the view, with or without its `?`; the keys are the page's. */
	readonly view: string;
	/** Width and height of the picture. */
	readonly size: Size;
	readonly language: LanguageCode;
	/** How much larger than on the page all things are drawn; 1 without it. */
	readonly scale?: number;
	/** In place of the map's own headline. */
	readonly headline?: string;
}

function mapDrawing(scene: Scene, { map }: Layout): string {
	const frame = frameOf(scene.view.camera, map);
	const scale = scaleBar(frame);
	const box = attributes({
		x: map.leftPx,
		y: Number(map.topPx.toFixed(2)),
		width: map.widthPx,
		height: Number(map.heightPx.toFixed(2))
	});
	const drawn = [
		groundDrawing(frame, scene.view.date),
		marksDrawing(scene, frame),
		lensDrawing(scene, frame),
		selectionDrawing(scene, frame)
	];
	return `<svg${box}><g stroke-linejoin="round">${drawn.join('')}</g>${namesDrawing(scene, frame, [scale.box])}${scale.markup}</svg>`;
}

/** A hairline between map and words. */
function edge({ map, isColumn }: Layout): string {
	const { leftPx, topPx, widthPx, heightPx } = map;
	const path = isColumn
		? `M${leftPx + widthPx} ${topPx}v${heightPx}`
		: `M${leftPx} ${topPx}h${widthPx}m0 ${heightPx}h-${widthPx}`;
	return `<path stroke="${paint('rule')}" d="${path}"/>`;
}

/** The words of the picture for those who do not see it: its outlines are no text. */
function spokenOf(caption: Caption, { marks }: Layout): string {
	const { headline, date, standfirst, chosen, claims, notes } = caption;
	const described = [
		standfirst,
		...(chosen ? [chosen.kicker, chosen.title, chosen.text] : []),
		...(marks.length > 0 ? [`${marks.map(({ title }) => title).join('; ')}.`] : []),
		claims,
		...notes
	];
	const title = `<title id="picture-title">${escapeMarkup(`${headline}. ${date}`)}</title>`;
	const words = described.filter((text) => text !== null).join('\n');
	return `${title}<desc id="picture-description">${escapeMarkup(words)}</desc>`;
}

function drawPicture({ view, size, language, scale = 1, headline }: PictureOptions): string {
	const scene = sceneOf(view, language);
	const caption = captionOf(scene, headline);
	const drawn = { widthPx: size.widthPx / scale, heightPx: size.heightPx / scale };
	const layout = layOut(scene, caption, drawn);
	const root = attributes({
		xmlns: 'http://www.w3.org/2000/svg',
		width: size.widthPx,
		height: size.heightPx,
		viewBox: `0 0 ${drawn.widthPx} ${drawn.heightPx}`,
		role: 'img',
		'aria-labelledby': 'picture-title picture-description',
		lang: language
	});
	const drawing = [
		`<defs>${marksDefinitions(scene)}${lensDefinitions(scene)}</defs>`,
		`<rect width="100%" height="100%" fill="${paint('paper')}"/>`,
		mapDrawing(scene, layout),
		edge(layout),
		layout.words
	];
	return `<svg${root}>${spokenOf(caption, layout)}${withColours(drawing.join(''), scene.theme)}</svg>`;
}

/**
 * A view of the map as one SVG that stands alone: nothing in it is fetched, no style sheet or font is
 * needed, words are outlines. Title, date, sources and the standing note are in it.
 * @throws {Error} when the view names what the map does not have, when the fonts lack a character of
 * the headline, or when the size leaves no room for the map
 */
export function pictureOf(options: PictureOptions): string {
	return inTongue(options.language, () => drawPicture(options));
}
