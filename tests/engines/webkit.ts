import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { Engine, Tab } from '../hosts/tab.ts';
import type { Display } from './display.ts';

const startsWithinMs = 20_000;

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

function tabOf(session: Driver): Tab {
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
		close: async () => void (await session.send('DELETE', ''))
	};
}

/** WebKitGTK's MiniBrowser over WebDriver; each page has a browser of its own. */
export async function startWebKit(executable: string, display: Display): Promise<Engine> {
	const port = await freePort();
	const server = spawn(executable, [`--port=${port}`], {
		stdio: 'ignore',
		env: { ...process.env, DISPLAY: display.name }
	});
	const driver = new Driver(`http://127.0.0.1:${port}`);
	await untilReady(driver);

	async function startSession(): Promise<{ session: Driver; version: string }> {
		const { sessionId, capabilities } = (await driver.send('POST', '/session', {
			capabilities: {}
		})) as { sessionId: string; capabilities: Readonly<Record<string, string>> };
		const version = `${capabilities.browserName} ${capabilities.browserVersion}`;
		return { session: driver.at(`/session/${sessionId}`), version };
	}

	const { session: first, version } = await startSession();
	await first.send('DELETE', '');
	return {
		name: `WebKitGTK ${version}`,
		async open(url) {
			const { session } = await startSession();
			await session.send('POST', '/window/rect', { x: 0, y: 0, width: 1500, height: 1100 });
			await session.send('POST', '/url', { url });
			return tabOf(session);
		},
		close: async () => void server.kill()
	};
}
