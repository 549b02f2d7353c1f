import type { Plugin } from 'vite';
import { asLine, checkFolder, geodataFolder } from './check.ts';

/** Stops a build, with the lines of `npm run check:geodata`, when a fact breaks a rule. */
export function geodataCheck(folder = geodataFolder): Plugin {
	let isChecked = false;
	return {
		name: 'geodata-check',
		apply: 'build',
		buildStart() {
			// One build starts once for the server and once for the browser.
			if (isChecked) return;
			isChecked = true;
			const lines = checkFolder(folder).map(asLine);
			if (lines.length) this.error(`geodata breaks its rules:\n${lines.join('\n')}`);
		}
	};
}
