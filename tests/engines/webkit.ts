import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import type { Engine, Tab } from '../hosts/tab.ts';
import type { Display } from './display.ts';

const startsWithinMs = 20_000;

/** A browser that does not answer by then hangs. */
const answersWithinMs = 45_000;

function freePort(): Promise<number> {
	const server = createServer();
	return new Promise((found, fail) => {
		server.once('error', fail);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			const port = typeof address === 'object' && address ? address.port : 0;
			server.close(() => found(port));
		});
	});
}

/** Commands of the W3C's WebDriver over HTTP. */
class Driver {
	readonly #base: string;

	constructor(base: string) {
		this.#base = base;
	}

	/** @throws with the driver's own words when the command fails */
	async send(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown> {
		const answer = await fetch(`${this.#base}${path}`, {
			method,
			signal: AbortSignal.timeout(answersWithinMs),
			...(body ? { body: JSON.stringify(body) } : {})
		});
		const { value } = (await answer.json()) as { value: unknown };
		if (answer.ok) return value;
		const { error, message } = value as { error: string; message: string };
		throw new Error(`${method} ${path}: ${error}: ${message}`);
	}

	async isReady(): Promise<boolean> {
		return this.send('GET', '/status').then(
			() => true,
			() => false
		);
	}

	at(path: string): Driver {
		return new Driver(`${this.#base}${path}`);
	}
}

async function untilReady(driver: Driver): Promise<void> {
	const end = Date.now() + startsWithinMs;
	while (!(await driver.isReady())) {
		if (Date.now() > end) throw new Error('WebKitWebDriver does not answer');
		await new Promise((waited) => setTimeout(waited, 100));
	}
}

/** A driver of its own with one browser: what breaks down takes nothing with it. */
class Session {
	readonly #server: ChildProcess;
	readonly #session: Driver;
	/** Name and version of the browser. */
	readonly browser: string;

	private constructor(server: ChildProcess, session: Driver, browser: string) {
		this.#server = server;
		this.#session = session;
		this.browser = browser;
	}

	static async start(executable: string, display: Display): Promise<Session> {
		const port = await freePort();
		const server = spawn(executable, [`--port=${port}`], {
			stdio: 'ignore',
			env: { ...process.env, DISPLAY: display.name }
		});
		const driver = new Driver(`http://127.0.0.1:${port}`);
		try {
			await untilReady(driver);
			const { sessionId, capabilities } = (await driver.send('POST', '/session', {
				capabilities: {}
			})) as { sessionId: string; capabilities: Readonly<Record<string, string>> };
			const browser = `${capabilities.browserName} ${capabilities.browserVersion}`;
			return new Session(server, driver.at(`/session/${sessionId}`), browser);
		} catch (error) {
			server.kill();
			throw error;
		}
	}

	async show(url: string): Promise<Tab> {
		const session = this.#session;
		await session.send('POST', '/window/rect', { x: 0, y: 0, width: 1500, height: 1100 });
		await session.send('POST', '/url', { url });
		return {
			async evaluate(expression, path = []) {
				await session.send('POST', '/frame', { id: null });
				for (const id of path) await session.send('POST', '/frame', { id });
				return session.send('POST', '/execute/sync', { script: `return ${expression}`, args: [] });
			},
			async screenshot() {
				await session.send('POST', '/frame', { id: null });
				return Buffer.from(String(await session.send('GET', '/screenshot')), 'base64');
			},
			close: () => this.end()
		};
	}

	/** Ends the browser, and the driver also when the browser no longer answers. */
	async end(): Promise<void> {
		await this.#session.send('DELETE', '').catch(() => undefined);
		this.#server.kill();
	}
}

/** WebKitGTK's MiniBrowser over WebDriver; each page has a browser of its own. */
export async function startWebKit(executable: string, display: Display): Promise<Engine> {
	const first = await Session.start(executable, display);
	await first.end();
	return {
		name: `WebKitGTK, ${first.browser}`,
		async open(url) {
			const session = await Session.start(executable, display);
			try {
				return await session.show(url);
			} catch (error) {
				await session.end();
				throw error;
			}
		},
		close: async () => undefined
	};
}
