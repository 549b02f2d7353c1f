/**
 * A static server for the built site, as any host would serve it: plain files with the headers of
 * `site/headers.ts`, and `.br` and `.gz` files where a release has them.
 *
 *     node scripts/serve.ts build [--base /deep/sub/] [--port 4173]
 *
 * Mounting under a base shows that all links in the build are relative. SITE_URL and
 * FRAME_ANCESTORS make the headers what they make them in a build.
 */
import { statSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { cacheControlOf, contentTypeOf, siteHeaders, type SiteHeaders } from './site/headers.ts';
import { localPort } from './site/url.ts';

const HOST = '127.0.0.1';

interface ServeOptions {
	/** Folder to serve. */
	dir: string;
	/** Path under which it is mounted; begins and ends with a slash. Default `/`. */
	base?: string;
	/** TCP port on the loopback address; 0 (the default) takes any free one. */
	port?: number;
	/** Headers of every response. Default: those of SITE_URL and FRAME_ANCESTORS. */
	everywhere?: SiteHeaders['everywhere'];
}

interface StaticServer {
	/** Address of the mounted folder, ending in a slash. */
	url: string;
	close: () => Promise<void>;
}

/** Serves `dir` until closed. Rejects when the folder is missing or the port is taken. */
export async function serve(options: ServeOptions): Promise<StaticServer> {
	const { dir, base = '/', port = 0, everywhere = siteHeaders().everywhere } = options;
	if (!/^\/(.*\/)?$/.test(base)) {
		throw new Error(`base must begin and end with a slash: ${base}`);
	}
	if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) {
		throw new Error(`There is no folder ${dir}: run \`npm run build\` first.`);
	}
	const server = createServer(staticFiles(resolve(dir), { path: base, everywhere }));
	await listen(server, port);
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('No TCP address');
	return {
		url: `http://${HOST}:${address.port}${base}`,
		close: () =>
			new Promise((done, fail) => {
				server.close((error) => (error ? fail(error) : done()));
				server.closeAllConnections();
			})
	};
}

function staticFiles(dir: string, { path: base, everywhere }: SiteHeaders): RequestListener {
	const files = sirv(dir, { dev: true, etag: true, brotli: true, gzip: true });
	return (request, response) => {
		response.setHeaders(new Map(Object.entries(everywhere)));
		const [pathname = '/', ...query] = (request.url ?? '/').split(/(?=\?)/);
		const search = query.join('');
		if (!pathname.startsWith(base)) return notFound(response);
		const path = pathname.slice(base.length);
		// Without its slash, a page's relative links would point one folder too high.
		if (path !== '' && !path.endsWith('/') && hasIndex(dir, path)) {
			response.writeHead(301, { Location: `${base}${path}/${search}` }).end();
			return;
		}
		response.setHeader('Cache-Control', cacheControlOf(pathname, base));
		const type = contentTypeOf(pathname);
		if (type) response.setHeader('Content-Type', type);
		request.url = `/${path}${search}`;
		files(request, response, () => notFound(response));
	};
}

function hasIndex(dir: string, path: string): boolean {
	const index = resolve(dir, decode(path), 'index.html');
	return index.startsWith(dir) && statSync(index, { throwIfNoEntry: false }) !== undefined;
}

/** The path as a file name; malformed escapes stay as they are and are then not found. */
function decode(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

function notFound(response: Parameters<RequestListener>[1]): void {
	response.removeHeader('Cache-Control');
	response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
}

function listen(server: Server, port: number): Promise<void> {
	return new Promise((done, fail) => {
		server.once('error', fail);
		server.listen(port, HOST, () => {
			server.off('error', fail);
			done();
		});
	});
}

if (import.meta.main) {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			base: { type: 'string', default: '/' },
			port: { type: 'string', default: process.env.PORT ?? String(localPort) }
		}
	});
	const { url } = await serve({
		dir: positionals[0] ?? 'build',
		base: values.base,
		port: Number(values.port)
	});
	console.log(`Serving ${url}`);
}
