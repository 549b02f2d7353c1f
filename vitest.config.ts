import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { siteUrl } from './scripts/site/url.ts';

/** Model, layers, URL codec and geodata run in plain Node; the plugin compiles runes modules. */
export default defineConfig({
	plugins: [svelte({ configFile: false })],
	define: { 'import.meta.env.SITE_URL': JSON.stringify(siteUrl()) },
	test: {
		environment: 'node',
		include: ['tests/{unit,geodata}/**/*.test.ts'],
		reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]]
	}
});
