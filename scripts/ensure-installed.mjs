/**
 * Makes sure that node_modules holds what package-lock.json asks for, and runs `npm ci` when not.
 *
 * Runs before `npm start` and `npm test`, so it must work with nothing installed and on any
 * Node from 18 on. The stamp it compares with is npm's own record of what it installed,
 * node_modules/.package-lock.json, which npm writes last: a broken-off install has none.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);

/**
 * Packages by their place under node_modules, or null when the file is not there.
 * @param {string} path
 */
function readPackages(path) {
	try {
		return JSON.parse(readFileSync(new URL(path, root), 'utf8')).packages;
	} catch (error) {
		if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return null;
		throw error;
	}
}

/** Why an install is needed, or null. Optional packages may be absent: they are per platform. */
function reasonToInstall() {
	const wanted = readPackages('package-lock.json');
	const installed = readPackages('node_modules/.package-lock.json');
	if (!wanted) throw new Error('package-lock.json is missing');
	if (!installed) return 'node_modules is missing or incomplete';
	for (const [place, { version, optional, devOptional }] of Object.entries(wanted)) {
		if (place === '') continue;
		const found = installed[place];
		if (!found && (optional || devOptional)) continue;
		if (found?.version !== version) {
			return `${place} should be ${version}, is ${found?.version ?? 'absent'}`;
		}
	}
	return null;
}

const reason = reasonToInstall();
if (reason) {
	console.log(`Installing packages (npm ci): ${reason}.`);
	const { status, error } = spawnSync('npm', ['ci'], {
		cwd: root,
		stdio: 'inherit',
		shell: process.platform === 'win32'
	});
	if (error) console.error(`npm could not be started: ${error.message}`);
	process.exitCode = status ?? 1;
} else {
	console.log('Packages are installed and match package-lock.json.');
}
