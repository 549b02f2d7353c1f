import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { geodataCheck } from './scripts/geodata/vite-plugin.ts';
import { mapStylesheet } from './scripts/vite/map-css.ts';
import { siteUrl } from './scripts/site/url.ts';
import { serverOnly } from './scripts/vite/server-only.ts';

/** Hash of the one style attribute of the site: SvelteKit hides its route announcer with it. */
const announcerStyle = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/**
 * Scripts and modules come from the site itself; `data:` workers are what MapLibre starts in an
 * opaque origin (a frame with `sandbox="allow-scripts"`).
 */
const contentSecurityPolicy = {
	'default-src': ['none'],
	'script-src': ['self'],
	'style-src': ['self', 'unsafe-hashes', announcerStyle],
	'img-src': ['self', 'data:', 'blob:'],
	'font-src': ['self'],
	'connect-src': ['self'],
	'worker-src': ['self', 'data:'],
	'frame-src': ['self'],
	'base-uri': ['none'],
	'form-action': ['none']
} as const;

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
			csp: { mode: 'hash', directives: structuredClone(contentSecurityPolicy) as never }
		})
	],
	define: { 'import.meta.env.SITE_URL': JSON.stringify(siteUrl()) },
	worker: { format: 'es' },
	build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 1200 }
});
