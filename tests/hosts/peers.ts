import { readFileSync } from 'node:fs';
import type { Host } from './host.ts';
import { articlePage, escapeAttribute } from './pages.ts';

/** A package's file on the newsroom's own server. @returns its address */
function serveFile(host: Host, file: string): string {
	return host.show(readFileSync(new URL(file), 'utf8'), 'text/javascript');
}

/** A page that holds the map by pym.js. */
export function pymPage(host: Host, src: string): string {
	const library = serveFile(host, import.meta.resolve('pym.js'));
	return articlePage(
		`<div id="map"></div><script src="${library}"></script>`,
		`new pym.Parent('map', ${JSON.stringify(src)}, { sandbox: 'allow-scripts' });`
	);
}

/** A page that holds the map by `@newswire/frames`, as an AMP page would. */
export function framesPage(host: Host, src: string): string {
	const library = serveFile(host, import.meta.resolve('@newswire/frames'));
	return articlePage(
		`<div id="map"></div>
		<script type="module">
			import { Framer } from '${library}';
			new Framer(document.querySelector('#map'), {
				src: ${JSON.stringify(src)},
				attributes: { sandbox: 'allow-scripts' }
			});
		</script>`
	);
}

/** A page whose frame stands before `listen()` makes `@newswire/frames` listen to it. */
export function lateFramesPage(host: Host, src: string): string {
	const library = serveFile(host, import.meta.resolve('@newswire/frames'));
	return articlePage(
		`<iframe title="Map" src="${escapeAttribute(src)}" width="700" frameborder="0"></iframe>`,
		`listen = async () => {
			const { observeIframe } = await import('${library}');
			observeIframe(document.querySelector('iframe'));
		};`
	);
}

/**
 * A page that does with an oEmbed answer what WordPress does: the quotation stands until the frame,
 * which has no origin and is hidden, names its secret; then the frame shows, 200 to 1,000 px high.
 */
export function wordPressPage(src: string, { isTwice = false } = {}): string {
	const secret = 'a1B2c3D4e5';
	const hash = `#?secret=${secret}`.repeat(isTwice ? 2 : 1);
	return articlePage(
		`<blockquote><a href="https://example.org/">The map</a></blockquote>
		<iframe title="Map" sandbox="allow-scripts" security="restricted" scrolling="no" frameborder="0"
			width="640"
			style="position: absolute; visibility: hidden" src="${escapeAttribute(src + hash)}"></iframe>`,
		`const frame = document.querySelector('iframe');
		const quotation = document.querySelector('blockquote');
		addEventListener('message', ({ source, data }) => {
			if (source !== frame.contentWindow || data?.secret !== '${secret}') return;
			quotation.hidden = true;
			frame.removeAttribute('style');
			if (data.message === 'height') {
				frame.height = Math.min(1000, Math.max(200, Math.floor(data.value)));
			}
		});`
	);
}

/** A page that sizes its frame as Medium and Embedly do: by a text that names the frame's address. */
export function mediumPage(src: string): string {
	return articlePage(
		`<iframe title="Map" src="${escapeAttribute(src)}" width="700"
			scrolling="no" frameborder="0"></iframe>`,
		`const frame = document.querySelector('iframe');
		addEventListener('message', ({ data }) => {
			if (typeof data !== 'string' || !data.startsWith('{')) return;
			const told = JSON.parse(data);
			if (told.context === 'iframe.resize' && told.src === frame.src) frame.height = told.height;
		});`
	);
}
