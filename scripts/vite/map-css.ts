import type { Plugin } from 'vite';
import { labelCss } from '../../src/lib/layers/label-type.ts';
import { paletteCss } from '../../src/lib/layers/palette.ts';
import { viewAspect } from '../../src/lib/map/projection.ts';

const imported = 'virtual:map.css';
/** A name without `\0`, so that Vite's own CSS plugin takes it. */
const resolved = '/__map.css';

/**
 * Makes the map's colours, the type of its names and the shape of its home view known to CSS as
 * `virtual:map.css`, so that each stands in one place, in TypeScript.
 */
export function mapStylesheet(): Plugin {
	return {
		name: 'map-css',
		resolveId: (id) => (id === imported ? resolved : undefined),
		load: (id) =>
			id === resolved
				? `${paletteCss()}\n:root{--home-aspect:${viewAspect.toFixed(6)}}\n${labelCss()}\n`
				: undefined
	};
}
