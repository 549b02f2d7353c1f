/**
 * Finds a Chromium for the browser tests, and installs one when there is none.
 *
 *     node scripts/ensure-chromium.ts
 *
 * Looks, in this order, at the environment variable CHROMIUM_PATH, Playwright's own browser and
 * the system's browsers. Every candidate is started once (`--version`), because a file alone
 * proves little: a browser may lack libraries, or be a stub that asks for another package.
 */
import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { runCommand } from './run-script.ts';

/** First the one without windows, like Playwright's own: its tests take two thirds of the time. */
const SYSTEM_BROWSERS = [
	'/usr/bin/chromium-headless-shell',
	'/usr/bin/chromium',
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
];

interface Browser {
	/** File or command that starts it. */
	executable: string;
	/** Playwright finds this one without being told. */
	isPlaywrightsOwn: boolean;
}

/** The browser to test with, or null. Throws when CHROMIUM_PATH names one that does not start. */
export function findChromium(): Browser | null {
	const chosen = process.env.CHROMIUM_PATH;
	if (chosen) {
		if (!starts(chosen)) throw new Error(`CHROMIUM_PATH does not start a browser: ${chosen}`);
		return { executable: chosen, isPlaywrightsOwn: false };
	}
	const own = chromium.executablePath();
	if (existsSync(own) && starts(own)) return { executable: own, isPlaywrightsOwn: true };
	const system = SYSTEM_BROWSERS.map(onPath).find((path) => path !== null && starts(path));
	return system ? { executable: system, isPlaywrightsOwn: false } : null;
}

/** Full path of a command, as Playwright wants a file and not a command; null when not found. */
function onPath(command: string): string | null {
	if (command.startsWith('/')) return existsSync(command) ? command : null;
	const folders = (process.env.PATH ?? '').split(':');
	return folders.map((folder) => `${folder}/${command}`).find((path) => existsSync(path)) ?? null;
}

function starts(executable: string): boolean {
	return spawnSync(executable, ['--version'], { timeout: 20_000 }).status === 0;
}

function installFromPlaywright(): boolean {
	return runCommand('npx', ['playwright', 'install', 'chromium']);
}

function installFromDebian(): boolean {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
	const install = (name: string) =>
		runCommand('apt-get', ['install', '--yes', '--no-install-recommends', name]);
	// Older releases have no browser without windows.
	return (
		runCommand('apt-get', ['update']) && (install('chromium-headless-shell') || install('chromium'))
	);
}

function ensureChromium(): Browser | null {
	const installers = [installFromPlaywright, installFromDebian];
	let found = findChromium();
	for (const install of installers) {
		if (found) break;
		console.log('No Chromium found yet; trying to install one.');
		install();
		found = findChromium();
	}
	return found;
}

if (import.meta.main) {
	const found = ensureChromium();
	if (found) {
		console.log(`Chromium for the browser tests: ${found.executable}`);
	} else {
		console.error(
			'There is no Chromium for the browser tests, and none could be installed.\n' +
				'Install Chromium or Chrome, or set CHROMIUM_PATH to its executable.'
		);
		process.exitCode = 1;
	}
}
