import { mapUrl, type Embedding } from './embedding.ts';
import { attributes, percentEncoded } from './escape.ts';

/** The picture, linked to the map, for places that take no frames. */
export function imageSnippet(embedding: Embedding): string {
	const { url, alt, widthPx, heightPx } = embedding.picture;
	const image = attributes({ src: url, alt, width: widthPx, height: heightPx });
	const fluid = attributes({ style: 'max-width:100%;height:auto' });
	return `<a ${attributes({ href: mapUrl(embedding) })}><img ${image} ${fluid}></a>`;
}

/** Signs that mean something to a shell within double quotes. */
const shellSigns = /["$`\\!]/g;

/** The command that draws a picture of exactly this view, run in the map's own folder. */
export function renderCommand({ search, picture }: Embedding): string {
	const view = search.replaceAll(shellSigns, percentEncoded);
	const asked = view === '' ? '' : `--view "${view}" `;
	const size = `${picture.widthPx}x${picture.heightPx}`;
	return `npm run render -- ${asked}--size ${size} --out map.png`;
}
