import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** A refusal by a security policy, as the browser reported it. */
export interface Violation {
	readonly directive: string;
	readonly blocked: string;
}

/** Stands before the site's own server, adds headers, and hears what the policies refused. */
export interface Front {
	/** Address of the site, ending in a slash. */
	readonly url: string;
	/** The violations since the last call. */
	takeViolations(): readonly Violation[];
	close(): Promise<void>;
}

interface FrontOptions {
	/** Address of the site's own server, ending in a slash. */
	readonly site: string;
	/** TCP port on the loopback address; 0 (the default) takes any free one. */
	readonly port?: number;
	/** Headers for every answer, over those of the site. */
	readonly headers?: Readonly<Record<string, string>>;
}

const reportPath = '/policy-violations';
const policyHeader = 'content-security-policy';

/** Header of the site's that would be wrong here: the text is decoded, and its length another. */
const ofTheWire = new Set([
	'content-encoding',
	'content-length',
	'transfer-encoding',
	'connection'
]);

const policyInHtml = /<meta http-equiv="content-security-policy" content="([^"]*)"/;

/** Any engine reports to an address in a header, also from a frame that has no origin. */
function reporting(policy: string, origin: string): string {
	return `${policy}; report-uri ${origin}${reportPath}`;
}

async function textOf(request: IncomingMessage): Promise<string> {
	const parts: Buffer[] = [];
	for await (const part of request) parts.push(part as Buffer);
	return Buffer.concat(parts).toString();
}

function violationIn(report: string): Violation {
	const { 'csp-report': told = {} } = JSON.parse(report) as {
		'csp-report'?: Readonly<Record<string, string>>;
	};
	return {
		directive: told['effective-directive'] ?? told['violated-directive'] ?? 'unknown',
		blocked: told['blocked-uri'] ?? 'unknown'
	};
}

export async function startFront({ site, port = 0, headers = {} }: FrontOptions): Promise<Front> {
	const { origin: siteOrigin, pathname } = new URL(site);
	let violations: Violation[] = [];
	let origin = '';

	async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const answer = await fetch(`${siteOrigin}${request.url}`, { redirect: 'manual' });
		for (const [name, value] of answer.headers) {
			if (!ofTheWire.has(name)) response.setHeader(name, value);
		}
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		const body = Buffer.from(await answer.arrayBuffer());
		const enforced = response.getHeader(policyHeader);
		if (enforced) response.setHeader(policyHeader, reporting(String(enforced), origin));
		// A policy in the page cannot say where to report: the same once more, only to report.
		const inPage = answer.headers.get('content-type')?.includes('html')
			? policyInHtml.exec(body.toString())?.[1]
			: undefined;
		if (inPage) response.setHeader(`${policyHeader}-report-only`, reporting(inPage, origin));
		response.writeHead(answer.status).end(body);
	}

	const server = createServer((request, response) => {
		if (request.url === reportPath) {
			void textOf(request).then((report) => violations.push(violationIn(report)));
			return void response.writeHead(204).end();
		}
		pass(request, response).catch((error: unknown) => response.writeHead(502).end(String(error)));
	});
	await new Promise<void>((listening, fail) => {
		server.once('error', fail);
		server.listen(port, '127.0.0.1', listening);
	});
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('No TCP address');
	origin = `http://127.0.0.1:${address.port}`;
	return {
		url: `${origin}${pathname}`,
		takeViolations: () => {
			const taken = violations;
			violations = [];
			return taken;
		},
		close: () =>
			new Promise((closed) => {
				server.close(() => closed());
				server.closeAllConnections();
			})
	};
}
