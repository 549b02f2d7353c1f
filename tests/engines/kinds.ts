import { firefox, webkit, type BrowserType } from '@playwright/test';
import { existsSync } from 'node:fs';
import { playwrightTab } from '../hosts/playwright-tab.ts';
import type { Engine } from '../hosts/tab.ts';
import type { Display } from './display.ts';
import { firefoxPreferences, startFirefox } from './firefox.ts';
import { startWebKit } from './webkit.ts';

/** A kind of browser that the frame cases run in. */
export interface Kind {
	readonly name: string;
	/** What a person types where it is missing. */
	readonly install: string;
	/** Ways to start it, the best first. */
	readonly ways: readonly Way[];
}

interface Way {
	/** File that must be there. */
	readonly executable: string | null;
	readonly start: (executable: string, display: Display) => Promise<Engine>;
}

const viewport = { width: 1440, height: 900 };

function onPath(command: string): string | null {
	const folders = (process.env.PATH ?? '').split(':');
	return folders.map((folder) => `${folder}/${command}`).find((path) => existsSync(path)) ?? null;
}

/** Playwright's build, on the display as well: without one its Firefox has no WebGL either. */
function playwrightsOwn(type: BrowserType): Way {
	return {
		executable: existsSync(type.executablePath()) ? type.executablePath() : null,
		async start(executablePath, { name }) {
			const browser = await type.launch({
				executablePath,
				headless: false,
				env: { ...process.env, DISPLAY: name },
				...(type === firefox ? { firefoxUserPrefs: firefoxPreferences } : {})
			});
			return {
				name: `${type.name()} ${browser.version()} of Playwright`,
				async open(url) {
					const page = await browser.newPage({ viewport });
					await page.goto(url, { waitUntil: 'domcontentloaded' });
					return playwrightTab(page);
				},
				close: () => browser.close()
			};
		}
	};
}

export const kinds: readonly Kind[] = [
	{
		name: 'Firefox',
		install: 'apt-get install firefox-esr',
		ways: [
			playwrightsOwn(firefox),
			{ executable: onPath('firefox-esr') ?? onPath('firefox'), start: startFirefox }
		]
	},
	{
		name: 'WebKit',
		install: 'apt-get install webkit2gtk-driver',
		ways: [playwrightsOwn(webkit), { executable: onPath('WebKitWebDriver'), start: startWebKit }]
	}
];

/** Starts a browser of this kind in the first way that works. @throws with what was tried */
export async function startKind({ name, ways, install }: Kind, display: Display): Promise<Engine> {
	const tried: string[] = [];
	for (const { executable, start } of ways) {
		if (executable === null) continue;
		try {
			return await start(executable, display);
		} catch (error) {
			tried.push(`${executable} does not start: ${error instanceof Error ? error.message : error}`);
		}
	}
	const reason = tried.length > 0 ? tried.join('\n') : `${name} is not installed`;
	throw new Error(`${reason}. On Debian: ${install}`);
}
