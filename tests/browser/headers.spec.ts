import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page, Response } from '@playwright/test';
import { cacheControlOf, contentTypeOf, siteHeaders } from '../../scripts/site/headers.ts';
import { frameAncestors } from '../../scripts/site/policy.ts';
import { serve } from '../../scripts/serve.ts';
import { expect, test } from './test.ts';

const isDrawn = 'canvas.maplibregl-canvas';
const drawingMs = 60_000;

/** A page on another host that shows `src` in a frame. */
async function hostOf(src: string, sandbox: string | null) {
	const attribute = sandbox === null ? '' : `sandbox="${sandbox}"`;
	const frame = `<iframe title="Map" src="${src}" ${attribute} width="700" height="600"></iframe>`;
	const server = createServer((request, response) => {
		response.setHeader('Content-Type', 'text/html; charset=utf-8');
		response.end(`<!doctype html><link rel="icon" href="data:,"><title>Host</title>${frame}`);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}/`,
		close: () => {
			server.closeAllConnections();
			server.close();
		}
	};
}

/** Grows with each request. */
function asksOf(page: Page): string[] {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	return asked;
}

test('every response of a view has the headers of the site', async ({
	page,
	explorer,
	baseURL
}) => {
	const { path, everywhere } = siteHeaders(baseURL);
	const responses: Response[] = [];
	page.on('response', (response) => responses.push(response));

	await explorer.when.opensLive();
	// A browser without windows has no use for it.
	await page.locator('link[rel="icon"]').evaluate(({ href }: HTMLLinkElement) => fetch(href));

	const kinds = new Set<string>();
	for (const response of responses.filter((response) => response.url().startsWith('http'))) {
		const { pathname } = new URL(response.url());
		const said = await response.allHeaders();
		const cacheControl = cacheControlOf(pathname, path);
		kinds.add(cacheControl);
		expect(said, pathname).toMatchObject({
			...Object.fromEntries(
				Object.entries(everywhere).map(([name, value]) => [name.toLowerCase(), value])
			),
			'cache-control': cacheControl,
			'content-type': contentTypeOf(pathname)
		});
		expect(Object.keys(said)).not.toContain('set-cookie');
		expect(Object.keys(said)).not.toContain('x-frame-options');
	}
	expect(kinds.size, 'pages and facts, assets, the icon').toBe(3);
});

test('the pages name the published host in their own policy, and no inline code', async ({
	page,
	baseURL
}) => {
	await page.goto('./');
	const policy = await page.getAttribute('meta[http-equiv="content-security-policy"]', 'content');
	const { origin } = new URL(baseURL as string);
	expect(policy).toMatch(new RegExp(`script-src 'self' ${origin} 'sha256-[^ ]+';`));
	expect(policy).toContain("default-src 'none'");
	expect(policy).not.toMatch(/unsafe-(inline|eval)/);
});

for (const sandbox of [null, 'allow-scripts allow-same-origin', 'allow-scripts']) {
	const kind = sandbox === null ? 'without a sandbox' : `with sandbox="${sandbox}"`;
	test(`the engine draws in another host’s frame ${kind}`, async ({ page, baseURL, watch }) => {
		const host = await hostOf(`${baseURL}?load=eager`, sandbox);
		watch.expect(new RegExp(`^asked another host: ${host.url}$`));
		try {
			await page.goto(host.url);
			const map = page.frameLocator('iframe').locator(isDrawn);
			await expect(map).toBeVisible({ timeout: drawingMs });
			const asked = asksOf(page);
			await map.click();
			await page.mouse.click(1, 900);
			await map.click();
			await page.waitForLoadState('networkidle');
			expect(asked, 'what the focus alone makes the page ask for').toEqual([]);
		} finally {
			host.close();
		}
	});
}

test('who may not frame the pages gets no page', async ({ page, baseURL, watch }) => {
	const ancestors = frameAncestors('https://www.example.com');
	const { everywhere } = siteHeaders(baseURL, ancestors);
	const site = await serve({ dir: 'build', everywhere });
	const host = await hostOf(site.url, null);
	watch.expect(/^asked another host: http:\/\/127\.0\.0\.1:/);
	watch.expect(/frame-ancestors https:\/\/www\.example\.com/);
	watch.expect(/^policy violated: frame-ancestors/);
	try {
		const refused = page.waitForEvent('console', {
			predicate: (message) => /frame-ancestors/.test(message.text())
		});
		await page.goto(host.url);
		await refused;
		await expect(page.frameLocator('iframe').getByRole('heading')).toHaveCount(0);
	} finally {
		host.close();
		await site.close();
	}
});
