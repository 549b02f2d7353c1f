import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { siteConstants } from './scripts/site/this-release.ts';

/** Model, layers, URL codec and geodata run in plain Node; the plugin compiles runes modules. */
export default defineConfig({
	plugins: [svelte({ configFile: false })],
	define: siteConstants(),
	test: {
		environment: 'node',
		include: ['tests/{unit,geodata}/**/*.test.ts'],
		reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]]
	}
});
