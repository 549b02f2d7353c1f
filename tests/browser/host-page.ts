import { readFileSync } from 'node:fs';
import type { Frame, Page } from '@playwright/test';
import type { EmbedEvents } from '../../src/lib/embed/messages/protocol.ts';
import { fetchQuotes } from '../../src/lib/embed/frame/quotes.ts';

const reports = new URL('../../geodata/reports/', import.meta.url);
const reportId = '2025-03-24-riyadh';

/** What the map says of the report. */
export const passages = await fetchQuotes(
	[reportId],
	'',
	async () => new Response(readFileSync(new URL(`${reportId}.json`, reports)))
);

/** Of `display: none`, the one style attribute of the articles. */
const hidden = "'unsafe-hashes' 'sha256-ZdHxw9eWtnxUb3mk6tBS+gIiVUPE3pGM470keHPDFlE='";

/** As strict as a news site's policy can be: no style and no script of `embed.js` in the page. */
const policy = `default-src 'none'; script-src 'self'; frame-src 'self'; style-src ${hidden}`;

/**
 * Stands in for the map: answers as the protocol wants, keeps what it hears, says what it is told
 * to say. The map itself is in `article.spec.ts`.
 */
const standIn = `<!doctype html><title>Map</title><button>Reader</button><script>
	const id = 'map-' + Math.random().toString(36).slice(2);
	const heard = [];
	const tell = (event, data, sender = 'black-sea-corridors') =>
		parent.postMessage({ sender, v: 1, id, event, data }, '*');
	addEventListener('message', ({ source, data }) => {
		if (source !== parent) return;
		heard.push(data);
		if (data.type === 'frames-init') tellHeight(700);
		if (data.method !== 'hello') return;
		tell('ready', { search: '' });
		if (data.params.passages) tell('passages', { passages: ${JSON.stringify(passages)} });
	});
	const tellHeight = (height) => parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
	tell('ready', { search: '' });
</script>`;

interface Told {
	readonly name: string;
	readonly detail: {
		readonly passages: readonly { readonly passage: string; readonly found: number }[];
		readonly orphans: readonly { readonly exact: string; readonly places: number }[];
	};
}

const fixture = (name: string): string =>
	readFileSync(new URL(`../fixtures/articles/${name}.html`, import.meta.url), 'utf8');

/** The element with the stand-in's frame, as an editor pastes it. */
export const element = (attributes = 'passages', frame = ''): string =>
	`<black-sea-map ${attributes}><iframe src="map.html" title="Map" width="100%" height="640" ${frame}></iframe></black-sea-map>`;

/** A page of a news site with the map in it, and what it is told. */
export class HostPage {
	readonly page: Page;

	constructor(page: Page) {
		this.page = page;
	}

	/** Opens a page with this body; `script` is how it loads `embed.js`. */
	async opens(body: string, script = '<script async src="embed.js"></script>'): Promise<void> {
		await this.page.route('**/map.html', (route) =>
			route.fulfill({
				body: standIn,
				contentType: 'text/html',
				headers: { 'Access-Control-Allow-Origin': '*' }
			})
		);
		await this.page.route('**/host.html', (route) =>
			route.fulfill({
				body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>${script}<body>${body}`,
				contentType: 'text/html',
				headers: { 'Content-Security-Policy': policy }
			})
		);
		await this.page.addInitScript(() => {
			if (window !== top) return;
			const told: { name: string; detail: unknown }[] = [];
			Object.assign(window, { told });
			for (const name of [
				'ready',
				'state',
				'feature-click',
				'proposal-change',
				'passage-request',
				'passages',
				'error'
			])
				addEventListener(`black-sea-map:${name}`, (event) =>
					told.push({ name, detail: (event as CustomEvent).detail })
				);
		});
		await this.page.goto('./host.html');
	}

	/** Opens one of the articles of `tests/fixtures/articles/`, with the map below it. */
	opensArticle(name: string, map = element('passages=article')): Promise<void> {
		const [, body = ''] = /<body>([\s\S]*)<\/body>/.exec(fixture(name)) ?? [];
		return this.opens(body + map);
	}

	/** What the page was told, by the name of the event. */
	told(name: string): Promise<readonly Told['detail'][]> {
		return this.page.evaluate(
			(wanted) =>
				(Reflect.get(window, 'told') as Told[])
					.filter(({ name }) => name === wanted)
					.map(({ detail }) => detail),
			name
		);
	}

	/** The window of the map, the n-th of several. */
	map(number = 0): Frame {
		const frames = this.page.frames().filter((frame) => frame.url().endsWith('/map.html'));
		const frame = frames[number];
		if (!frame) throw new Error(`There are ${frames.length} maps`);
		return frame;
	}

	/** What the map was asked, by method, without greetings. */
	async asked(method: string, number = 0): Promise<readonly Record<string, unknown>[]> {
		return this.map(number).evaluate(
			`heard.filter(({ method }) => method === ${JSON.stringify(method)}).map(({ params }) => params)`
		);
	}

	/** The map tells something to its host. */
	async mapTells<Name extends keyof EmbedEvents>(
		event: Name,
		data: EmbedEvents[Name],
		number = 0
	): Promise<void> {
		await this.map(number).evaluate(`tell(${JSON.stringify(event)}, ${JSON.stringify(data)})`);
	}

	/** Texts of the marked ranges: of all passages, or of the chosen one. */
	marked(name = 'black-sea-passage'): Promise<readonly string[]> {
		return this.page.evaluate(
			(wanted) =>
				[...(CSS.highlights.get(wanted) ?? [])].map((range) => (range as Range).toString()),
			name
		);
	}

	chosen(): Promise<readonly string[]> {
		return this.marked('black-sea-passage-chosen');
	}

	/** Markup of the article, to see that nothing in it is touched. */
	markup(): Promise<string> {
		return this.page
			.locator('article')
			.first()
			.evaluate((article) => article.outerHTML);
	}

	/** Clicks in the middle of the first line of the words of a marked passage. */
	async clicksOn(words: string): Promise<void> {
		const point = await this.page.evaluate((wanted) => {
			const all = ['black-sea-passage', 'black-sea-passage-chosen'].flatMap((name) => [
				...(CSS.highlights.get(name) ?? [])
			]) as Range[];
			const range = all.find((range) => range.toString().replace(/\s+/g, ' ').includes(wanted));
			range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
			const rect = range?.getClientRects()[0];
			return rect && { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
		}, words);
		if (!point) throw new Error(`Not marked: ${words}`);
		await this.page.mouse.click(point.x, point.y);
	}
}
