import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);

type Environment = Readonly<Record<string, string>>;

/** Runs an npm script with its output shown; true when it exits with 0. */
export function runScript(name: string, environment?: Environment): boolean {
	return runCommand('npm', ['run', '--silent', name], environment);
}

/**
 * Runs a command in the project's folder with its output shown; true when it exits with 0.
 * @param environment variables beside those of this process
 */
export function runCommand(command: string, args: string[], environment?: Environment): boolean {
	const { status, error } = spawnSync(command, args, {
		cwd: fileURLToPath(root),
		stdio: 'inherit',
		env: { ...process.env, ...environment },
		// npm and npx are .cmd files on Windows, which only a shell starts.
		shell: process.platform === 'win32'
	});
	if (error) console.error(`${command} could not be started: ${error.message}`);
	return status === 0;
}
