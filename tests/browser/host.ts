import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of somebody else's site, in which the map is embedded. */
export interface HostPage {
	/** On another port than the map, so the two are strangers to each other. */
	readonly url: string;
	close(): Promise<void>;
}

/** The least that an article page has around what an editor pastes. */
const articleAround = (pasted: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>An article</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"></head>
<body><main><h1>An article</h1><p>Before the map.</p>
${pasted}
<p>After the map.</p></main></body></html>`;

/** Serves an article with what an editor pasted, until closed. */
export async function hostPage(pasted: string): Promise<HostPage> {
	const server = createServer((_, response) => {
		response.setHeader('Content-Type', 'text/html; charset=utf-8').end(articleAround(pasted));
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}/article`,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			})
	};
}
