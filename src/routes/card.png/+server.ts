import { pictureOf } from '#lib/map/picture/picture.ts';
import { pngOf } from '#lib/map/picture/raster.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Size that the networks ask of a card, and things large enough for where it is shown small. */
const size = { widthPx: 1200, heightPx: 630 };
const scale = 1.15;

/** The map as it opens, for links to it in social networks, chats and oEmbed. */
export const GET: RequestHandler = async () => {
	const svg = pictureOf({ view: '', size, scale, language: 'en' });
	return new Response(await pngOf(svg), { headers: { 'Content-Type': 'image/png' } });
};
