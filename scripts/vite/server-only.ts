import type { Plugin } from 'vite';

/**
 * Gives the browser an empty module for `file`, which only the server calls. Unused imports of
 * components would stay in the bundle, because components have effects of their own (styles,
 * listeners).
 * @param exported names that other modules import from it
 */
export function serverOnly(file: string, exported: readonly string[]): Plugin {
	return {
		name: 'server-only',
		enforce: 'pre',
		load(id) {
			if (this.environment.name !== 'client' || !id.endsWith(file)) return undefined;
			return exported.map((name) => `export const ${name} = undefined;`).join('\n');
		}
	};
}
