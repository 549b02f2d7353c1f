import { expect, type Frame, type Page } from '@playwright/test';
import { startFront, type Front } from '../hosts/front.ts';
import { startHost, type Host } from '../hosts/host.ts';
import { readEmbedMessage } from '../../src/lib/embed/messages/from-embed.ts';
import {
	hostSender,
	protocolVersion,
	type EmbedMessage,
	type HostMethod
} from '../../src/lib/embed/messages/protocol.ts';
import { test as base } from './test.ts';

/** A message as a host page keeps it. */
export interface Heard {
	readonly data: unknown;
	/** Index of the frame that sent it. */
	readonly from: number;
}

/** Tells the console of every use of the browser's storage by a framed page. */
function tellOfStorage(): void {
	if (window === window.top) return;
	const tell = (what: string) => console.error(`used storage: ${what}`);
	for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
		Object.defineProperty(window, name, {
			configurable: true,
			get: () => tell(name)
		});
	}
	Object.defineProperty(document, 'cookie', {
		get: () => tell('cookie'),
		set: () => tell('cookie')
	});
}

/** The complaint of a request to one of the test's own servers. */
export function ownAddress(url: string): RegExp {
	return new RegExp(`^asked another host: ${new URL(url).origin}/`);
}

/** A host page and the maps in it. */
export class HostPage {
	readonly page: Page;

	constructor(page: Page) {
		this.page = page;
	}

	/** Messages that came until now, of any shape. */
	heard(): Promise<readonly Heard[]> {
		return this.page.evaluate('heard');
	}

	/** Those of them that are ours, from one frame. */
	async told(from = 0): Promise<readonly EmbedMessage[]> {
		const own = (await this.heard()).filter((message) => message.from === from);
		return own.map(({ data }) => readEmbedMessage(data)).filter((message) => message !== null);
	}

	/** Waits until a map is ready. @returns the name that it gave itself */
	async idOf(from = 0): Promise<string> {
		const isReady = ({ event }: EmbedMessage) => event === 'ready';
		await expect.poll(async () => (await this.told(from)).some(isReady)).toBe(true);
		return (await this.told(from)).findLast(isReady)?.id ?? '';
	}

	/** The host asks one of its maps for something. */
	async asks(method: HostMethod, to = 0): Promise<void> {
		const id = await this.idOf(to);
		const message = { sender: hostSender, v: protocolVersion, id, ...method };
		await this.page.evaluate(([data, index]) => window[index]?.postMessage(data, '*'), [
			message,
			to
		] as const);
	}

	/** The document of a map. */
	frame(index = 0): Frame {
		const frame = this.page.mainFrame().childFrames()[index];
		if (!frame) throw new Error(`The page has no frame ${index}`);
		return frame;
	}

	/** Sum of the layout shifts of the host page. */
	shifted(): Promise<number> {
		return this.page.evaluate('shifted');
	}
}

interface Fixtures {
	/** A newsroom's server on another site. */
	host: Host;
	/** The map's site, telling of what its policies refused. */
	front: Front;
	/** Address of the embed, without a query. */
	embed: string;
	/** Opens a host page with this content. */
	opens: (html: string) => Promise<HostPage>;
}

export const test = base.extend<Fixtures>({
	host: async ({ context, watch }, use) => {
		await context.addInitScript(tellOfStorage);
		const host = await startHost();
		watch.expect(ownAddress(host.show('')));
		await use(host);
		await host.close();
	},
	front: async ({ baseURL, watch }, use) => {
		const front = await startFront({ site: baseURL ?? '' });
		watch.expect(ownAddress(front.url));
		await use(front);
		await front.close();
	},
	embed: async ({ baseURL }, use) => use(`${baseURL}embed/`),
	opens: async ({ page, host }, use) => {
		await use(async (html) => {
			await page.goto(host.show(html));
			return new HostPage(page);
		});
	}
});

export { expect };
