import { spawn } from 'node:child_process';

/** A screen that nobody sees. Without one, Firefox gives no WebGL and WebKit does not start. */
export interface Display {
	/** For the environment variable DISPLAY. */
	readonly name: string;
	close(): void;
}

/** Starts Xvfb on a free display. @throws when it is missing or ends at once, with what to do */
export function startDisplay(): Promise<Display> {
	const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe']
	});
	return new Promise((started, fail) => {
		const miss = (why: string) => fail(new Error(`${why}. On Debian: apt-get install xvfb`));
		server.once('error', ({ message }) => miss(`Xvfb does not start: ${message}`));
		server.once('exit', (code) => miss(`Xvfb ended with ${code}`));
		server.stdio[3]?.once('data', (number: Buffer) =>
			started({ name: `:${number.toString().trim()}`, close: () => void server.kill() })
		);
	});
}
