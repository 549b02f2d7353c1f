import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { geodataCheck } from './scripts/geodata/vite-plugin.ts';
import { embedScript } from './scripts/vite/embed-script.ts';
import { forgetfulStorage } from './scripts/vite/forgetful-storage.ts';
import { mapStylesheet } from './scripts/vite/map-css.ts';
import { pagePolicy } from './scripts/site/policy.ts';
import { siteConstants, thisRelease } from './scripts/site/this-release.ts';
import { siteUrl } from './scripts/site/url.ts';
import { serverOnly } from './scripts/vite/server-only.ts';
import { sharedChunks } from './scripts/vite/shared-chunks.ts';

const { version, data } = thisRelease();

const explorer = '/[[lang=language]]/+page.svelte';
const framed = '/[[lang=language]]/embed/+page.svelte';

export default defineConfig({
	plugins: [
		geodataCheck(),
		mapStylesheet(),
		embedScript(),
		forgetfulStorage(),
		serverOnly('/prerendered.ts', ['prerender', 'prerendered']),
		serverOnly('/page-data.ts', ['pageData']),
		sharedChunks(
			[
				// These two run before the rest, which asks them where the site begins.
				{ name: 'payload', neededBy: ['/kit/src/runtime/client/payload.js'] },
				{ name: 'preload', neededBy: ['vite/preload-helper.js'] },
				{ name: 'frame', neededBy: ['/kit/src/runtime/client/client.js'] },
				{ name: 'map', neededBy: [explorer, framed] },
				{ name: 'live', neededBy: ['/map/live/LiveMap.svelte'], notBy: [explorer, framed] }
			],
			{ except: /\/paraglide\/messages/ }
		),
		sveltekit({
			adapter: adapter(),
			paths: { relative: true },
			inlineStyleThreshold: 32768,
			output: { bundleStrategy: 'split' },
			// By content, not by time: the same sources make the same files. No page asks for a newer one.
			version: { name: `${version} ${data.sha256}`, pollInterval: 0 },
			csp: { mode: 'hash', directives: pagePolicy(siteUrl()) as never }
		})
	],
	define: siteConstants(),
	worker: { format: 'es' },
	build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 1200 }
});
