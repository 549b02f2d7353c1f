import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const imported = 'virtual:embed.js';
const resolved = `\0${imported}`;

const entry = fileURLToPath(new URL('../../src/lib/embed/host/index.ts', import.meta.url));

/** A script in one file and the files that went into it. */
interface Bundle {
	readonly code: string;
	readonly sources: readonly string[];
}

/** Bundles `src/lib/embed/host/` to one classic script that also runs as a module. */
export async function bundleEmbedScript(): Promise<Bundle> {
	const built = await build({
		configFile: false,
		envDir: false,
		publicDir: false,
		logLevel: 'warn',
		build: {
			write: false,
			target: 'es2022',
			// Smaller than the default by 2 %, which this file's budget needs.
			minify: 'terser',
			terserOptions: {
				ecma: 2020,
				toplevel: true,
				compress: { passes: 3, hoist_funs: true, unsafe_arrows: true }
			},
			rolldownOptions: { input: entry, output: { format: 'iife' } },
			modulePreload: false
		}
	});
	const [result] = Array.isArray(built) ? built : [built];
	const [chunk, ...others] = result && 'output' in result ? result.output : [];
	if (chunk?.type !== 'chunk' || others.length > 0)
		throw new Error('embed.js must be one file without others beside it');
	return { code: chunk.code, sources: Object.keys(chunk.modules) };
}

/** Gives `virtual:embed.js`, the text of the script for host pages, to the route that serves it. */
export function embedScript(): Plugin {
	return {
		name: 'embed-script',
		resolveId: (id) => (id === imported ? resolved : undefined),
		async load(id) {
			if (id !== resolved) return undefined;
			const { code, sources } = await bundleEmbedScript();
			for (const source of sources) this.addWatchFile(source);
			return `export default ${JSON.stringify(code)};`;
		}
	};
}
