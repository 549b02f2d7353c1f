import { createServer } from 'node:http';

/** A newsroom's server, cross-site to the map's: `localhost` where the map is at `127.0.0.1`. */
export interface Host {
	/** Serves this text from now on. @returns its address */
	show(content: string, type?: string): string;
	close(): Promise<void>;
}

export async function startHost(): Promise<Host> {
	const contents: { readonly content: string; readonly type: string }[] = [];
	const server = createServer((request, response) => {
		const shown = contents[Number(request.url?.match(/^\/(\d+)/)?.[1])];
		if (!shown) return void response.writeHead(404).end();
		response.writeHead(200, { 'Content-Type': `${shown.type}; charset=utf-8` }).end(shown.content);
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('No TCP address');
	return {
		show: (content, type = 'text/html') =>
			`http://localhost:${address.port}/${contents.push({ content, type }) - 1}`,
		close: () =>
			new Promise((closed) => {
				server.close(() => closed());
				server.closeAllConnections();
			})
	};
}
