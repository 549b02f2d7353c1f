/**
 * `npm start`: builds the site and serves it on this machine.
 *
 * Takes the first free port from 4173 on, or exactly the port in the environment variable PORT.
 */
import { runScript } from './run-script.ts';
import { serve } from './serve.ts';
import { localPort } from './site/url.ts';

const PORTS_TO_TRY = 20;

async function serveOnFreePort(dir: string) {
	if (process.env.PORT) return serve({ dir, port: Number(process.env.PORT) });
	for (let port = localPort; port < localPort + PORTS_TO_TRY; port++) {
		try {
			return await serve({ dir, port });
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
		}
	}
	return serve({ dir, port: 0 });
}

if (runScript('build')) {
	const { url } = await serveOnFreePort('build');
	console.log(`\nBlack Sea Corridors is at ${url}\nPress Ctrl+C to stop.`);
} else {
	process.exitCode = 1;
}
