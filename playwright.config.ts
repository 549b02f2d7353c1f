import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/ensure-chromium.ts';
import { testSite } from './scripts/site/test-site.ts';

const browser = findChromium();
const isRoot = process.getuid?.() === 0;

export default defineConfig({
	testDir: 'tests/browser',
	outputDir: 'test-results/browser',
	workers: 2,
	// A machine without a graphics card draws the live map slowly; no test waits for time itself.
	timeout: 180_000,
	expect: { timeout: 30_000 },
	// Two cores that others share stall now and then; what passes only then is named in the summary.
	retries: process.env.CI ? 1 : 0,
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
	use: {
		baseURL: testSite.url,
		// A trace makes a test half as long again, so only one that failed is traced.
		trace: process.env.CI ? 'on-first-retry' : 'off',
		launchOptions: {
			...(browser && !browser.isPlaywrightsOwn ? { executablePath: browser.executable } : {}),
			args: [
				// Chromium's sandbox refuses to start for root.
				...(isRoot ? ['--no-sandbox'] : []),
				// WebGL without a graphics card; the page itself is then not drawn through it.
				'--use-angle=swiftshader',
				'--enable-unsafe-swiftshader',
				'--disable-gpu-rasterization'
			]
		}
	},
	webServer: {
		command: `"${process.execPath}" scripts/serve.ts build --base ${testSite.path} --port ${testSite.port}`,
		url: testSite.url,
		env: { SITE_URL: testSite.url },
		reuseExistingServer: false
	}
});
