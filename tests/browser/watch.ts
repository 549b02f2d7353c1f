import type { BrowserContext, ConsoleMessage, Page } from '@playwright/test';

/** Chromium's own remarks on drawing without a graphics card. */
const ofTheDriver = /^\[\.WebGL-|GPU stall due to ReadPixels/;

/** Tells the console of every violation of the page's own security policy. */
function tellOfViolations(): void {
	document.addEventListener('securitypolicyviolation', (event) => {
		console.error(`policy violated: ${event.violatedDirective} by ${event.blockedURI}`);
	});
}

/** Keeps hold of the browser's own storage, whatever the page puts in its place. */
function holdStorage(): void {
	// Only asked for in the page itself; a frame's own test may forbid any touch.
	if (window !== window.top) return;
	try {
		Object.defineProperty(window, Symbol.for('own sessionStorage'), { value: sessionStorage });
	} catch {
		// A document without an origin has no storage.
	}
}

/** What a page keeps in the browser, by the name of the store. */
function keptBy(page: Page): Promise<readonly string[]> {
	return page.evaluate(async () => {
		// Without scripts nobody held it, and nobody replaced it.
		const held: unknown = Reflect.get(window, Symbol.for('own sessionStorage'));
		const session = held instanceof Storage ? held : sessionStorage;
		return [
			...Object.keys(localStorage).map((key) => `localStorage: ${key}`),
			...Object.keys(session).map((key) => `sessionStorage: ${key}`),
			...(await indexedDB.databases()).map(({ name }) => `indexedDB: ${name}`),
			...(await caches.keys()).map((key) => `cache: ${key}`)
		];
	});
}

/**
 * Sees what no page of ours may do: ask another host, complain in the console, throw, break its
 * own security policy, or keep anything in the reader's browser.
 */
export class Watch {
	readonly #context: BrowserContext;
	readonly #host: string;
	readonly #faults: string[] = [];
	readonly #expected: RegExp[] = [];

	private constructor(context: BrowserContext, host: string) {
		this.#context = context;
		this.#host = host;
	}

	static async over(context: BrowserContext, siteUrl: string): Promise<Watch> {
		const watch = new Watch(context, new URL(siteUrl).host);
		await context.addInitScript(tellOfViolations);
		await context.addInitScript(holdStorage);
		context.on('request', (request) => watch.#see(request.url()));
		context.on('console', (message) => watch.#hear(message));
		context.on('weberror', (error) => watch.#note(`threw: ${error.error().message}`));
		return watch;
	}

	/** A complaint that the test brings about itself. */
	expect(complaint: RegExp): void {
		this.#expected.push(complaint);
	}

	/** All that was seen until now, and what the open pages keep. */
	async faults(): Promise<readonly string[]> {
		const open = this.#context.pages().filter((page) => page.url().startsWith('http'));
		const kept = (await Promise.all(open.map(keptBy))).flat();
		const cookies = (await this.#context.cookies()).map(({ name }) => `cookie: ${name}`);
		return [...new Set([...this.#faults, ...kept, ...cookies])];
	}

	#see(url: string): void {
		const { protocol, host } = new URL(url);
		if (protocol === 'data:' || protocol === 'blob:' || host === this.#host) return;
		this.#note(`asked another host: ${url.slice(0, 200)}`);
	}

	#hear(message: ConsoleMessage): void {
		const text = message.text();
		if (!['error', 'warning'].includes(message.type()) || ofTheDriver.test(text)) return;
		this.#note(`console ${message.type()}: ${text} (${message.location().url})`);
	}

	#note(fault: string): void {
		if (!this.#expected.some((complaint) => complaint.test(fault))) this.#faults.push(fault);
	}
}
