import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { geodataCheck } from './scripts/geodata/vite-plugin.ts';
import { mapStylesheet } from './scripts/vite/map-css.ts';
import { pagePolicy } from './scripts/site/policy.ts';
import { siteUrl } from './scripts/site/url.ts';
import { serverOnly } from './scripts/vite/server-only.ts';

export default defineConfig({
	plugins: [
		geodataCheck(),
		mapStylesheet(),
		serverOnly('/prerendered.ts', ['prerender', 'prerendered']),
		sveltekit({
			adapter: adapter(),
			paths: { relative: true },
			inlineStyleThreshold: 32768,
			output: { bundleStrategy: 'split' },
			csp: { mode: 'hash', directives: pagePolicy(siteUrl()) as never }
		})
	],
	define: { 'import.meta.env.SITE_URL': JSON.stringify(siteUrl()) },
	worker: { format: 'es' },
	build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 1200 }
});
