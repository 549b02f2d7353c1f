/**
 * What one view sends, and how many of them nginx serves on this machine, as Markdown.
 *
 *     npm run build && npm run release -- --out public --precompress
 *     node scripts/load/run.ts public [--page embed/] [--seconds 20] [--connections 64]
 *
 * The build must be for the root of a host, as it is without SITE_URL. Needs Chromium, nginx with
 * `brotli_static` and wrk (Debian: `nginx libnginx-mod-http-brotli-static wrk`). Server and load
 * share the machine and there is no TLS, so the figures are for sums, not for promises.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { siteHeaders } from '../site/headers.ts';
import { localNginx } from './nginx.ts';
import { recordView, sentFor, type View } from './view.ts';
import { runWrk, type Load } from './wrk.ts';

const port = 4390;
const url = `http://127.0.0.1:${port}/`;

interface Options {
	seconds: number;
	connections: number;
}

function printSent(site: string, view: View): void {
	const rows: [string, string[]][] = [
		['The page alone (JavaScript blocked)', view.page],
		['Until the map is touched', view.untouched],
		['What a touch adds', view.touched],
		['Both', [...view.untouched, ...view.touched]]
	];
	console.log('| What | Requests | Raw kB | gzip kB | Brotli kB |\n|---|---|---|---|---|');
	for (const [what, files] of rows) {
		const { raw, gzip, brotli } = sentFor(site, files);
		const sizes = [raw, gzip, brotli].map((bytes) => (bytes / 1000).toFixed(1));
		console.log(`| ${[what, files.length, ...sizes].join(' | ')} |`);
	}
}

function printLoad(what: string, requestsPerView: number, load: Load): void {
	const perSecond = load.requests / load.seconds;
	const gigabits = (load.bytes * 8) / load.seconds / 1e9;
	const cells = [
		what,
		perSecond.toFixed(0),
		(perSecond / requestsPerView).toFixed(0),
		gigabits.toFixed(2),
		load.medianMs.toFixed(1),
		load.slowMs.toFixed(1),
		load.errors
	];
	console.log(`| ${cells.join(' | ')} |`);
}

async function printLoads(site: string, view: View, { seconds, connections }: Options) {
	const work = mkdtempSync(join(tmpdir(), 'load-'));
	// nginx works as a user of its own.
	chmodSync(work, 0o755);
	const config = join(work, 'nginx.conf');
	writeFileSync(config, localNginx(siteHeaders(url), { work, root: resolve(site), port }));
	const nginx = spawn('nginx', ['-p', work, '-c', config], { stdio: 'inherit' });
	try {
		await answering(nginx);
		console.log(
			'\n| Run | Requests/s | Views/s | Gbit/s | Median ms | 99 % ms | Errors |\n' +
				'|---|---|---|---|---|---|---|'
		);
		const all = [...view.untouched, ...view.touched];
		const runs: [string, string[], 'br' | 'gzip' | 'identity'][] = [
			['The page alone, Brotli', view.page, 'br'],
			['Views without a touch, Brotli', view.untouched, 'br'],
			['Views with a touch, Brotli', all, 'br'],
			['Views with a touch, gzip', all, 'gzip'],
			['Views with a touch, uncompressed', all, 'identity']
		];
		for (const [what, files, encoding] of runs) {
			const paths = files.map((file) => file.replace(/(^|\/)index\.html$/, '$1'));
			const load = runWrk({ url, paths, encoding, connections, seconds, work });
			printLoad(what, files.length, load);
		}
	} finally {
		if (nginx.exitCode === null) {
			nginx.kill();
			await once(nginx, 'exit');
		}
		rmSync(work, { recursive: true });
	}
}

async function answering(server: ReturnType<typeof spawn>): Promise<void> {
	const failure = new Promise<never>((_, fail) => {
		server.once('error', (error) => fail(new Error(`nginx does not start: ${error.message}`)));
		server.once('exit', () => fail(new Error('nginx stopped')));
	});
	failure.catch(() => undefined);
	const isUp = () => fetch(url).then(Boolean, () => false);
	while (!(await Promise.race([isUp(), failure]))) {
		await Promise.race([new Promise((next) => setTimeout(next, 100)), failure]);
	}
}

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		page: { type: 'string', default: 'embed/' },
		seconds: { type: 'string', default: '20' },
		connections: { type: 'string', default: '64' }
	}
});
const [site] = positionals;
if (!site) throw new Error('name the folder of a release: node scripts/load/run.ts <folder>');
const view = await recordView(site, values.page);
printSent(site, view);
await printLoads(site, view, {
	seconds: Number(values.seconds),
	connections: Number(values.connections)
});
