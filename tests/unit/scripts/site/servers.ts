import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { localNginx } from '../../../../scripts/load/nginx.ts';
import type { SiteHeaders } from '../../../../scripts/site/headers.ts';
import { htaccess } from '../../../../scripts/site/hosts/apache.ts';
import { caddyfile } from '../../../../scripts/site/hosts/caddy.ts';

/** A server as its packages install it, told what the project writes for it. */
interface RealServer {
	/** Does this machine have it? */
	isHere: boolean;
	/** Starts it on the folder `work`, whose `root` holds the site. */
	start: (headers: SiteHeaders, work: string, port: number) => string[];
}

const modulesOfApache = '/usr/lib/apache2/modules';

export const realServers: Readonly<Record<string, RealServer>> = {
	nginx: {
		isHere: runs('nginx', '-v'),
		start: (headers, work, port) => {
			const config = localNginx(headers, { work, root: join(work, 'root'), port });
			return ['nginx', '-p', work, '-c', save(work, 'nginx.conf', config)];
		}
	},
	Caddy: {
		isHere: runs('caddy', 'version'),
		start: (headers, work, port) => {
			const site = caddyfile(headers)
				.replace('\n:80 {', `\nhttp://127.0.0.1:${port} {`)
				.replace('/var/www/map', join(work, 'root'));
			const config = save(work, 'Caddyfile', `{\n\tadmin off\n}\n${site}`);
			return ['caddy', 'run', '--adapter', 'caddyfile', '--config', config];
		}
	},
	Apache: {
		isHere: runs('apache2', '-v'),
		start: (headers, work, port) => {
			save(join(work, 'root', headers.path), '.htaccess', htaccess(headers));
			const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'setenvif']
				.map((name) => `LoadModule ${name}_module ${modulesOfApache}/mod_${name}.so`)
				.join('\n');
			const config = `${modules}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${work}/pid
ErrorLog ${work}/errors
DocumentRoot ${work}/root
TypesConfig /dev/null
<Directory ${work}/root>
	AllowOverride All
	Require all granted
</Directory>
`;
			return ['apache2', '-D', 'FOREGROUND', '-f', save(work, 'apache.conf', config)];
		}
	}
};

/** Starts the command, waits until the port answers, and gives the function that stops it. */
export async function started(command: string[], port: number): Promise<() => void> {
	const [program = '', ...args] = command;
	const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
	let said = '';
	child.stderr.on('data', (text) => (said += text));
	for (let tries = 0; tries < 100; tries++) {
		if (child.exitCode !== null) throw new Error(`${program} stopped: ${said}`);
		const answers = await fetch(`http://127.0.0.1:${port}/`).then(Boolean, () => false);
		if (answers) return () => child.kill();
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	child.kill();
	throw new Error(`${program} does not answer: ${said}`);
}

export async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const address = server.address();
	await new Promise((done) => server.close(done));
	if (address === null || typeof address === 'string') throw new Error('No TCP address');
	return address.port;
}

function runs(program: string, ...args: string[]): boolean {
	return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}

function save(folder: string, name: string, text: string): string {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, name), text);
	return join(folder, name);
}
