import { card } from '#lib/embed/card.ts';
import { pictureOf } from '#lib/map/picture/picture.ts';
import { pngOf } from '#lib/map/picture/raster.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Things are large enough for where a card is shown small. */
const scale = 1.15;

/** The map as it opens, for links to it in social networks, chats and oEmbed. */
export const GET: RequestHandler = async () => {
	const svg = pictureOf({ view: '', size: card, scale, language: 'en' });
	return new Response(await pngOf(svg), { headers: { 'Content-Type': 'image/png' } });
};
