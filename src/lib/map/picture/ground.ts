import { basemap, type BasemapLayer } from '../../layers/basemap.ts';
import { isInForce } from '../../model/time.ts';
import type { IsoDate, Validity } from '../../model/types.ts';
import { attributes } from '../../layers/marks/markup.ts';
import { featuresOf, paintOf } from '../static/ground.ts';
import { paint } from './colours.ts';
import type { Frame } from './frame.ts';

function layerDrawing(layer: BasemapLayer, frame: Frame, date: IsoDate): string {
	const paths = featuresOf(layer, frame.level)
		.filter(({ properties }) => {
			const { from = null, to = null } = (properties ?? {}) as Partial<Validity>;
			return !layer.dated || isInForce({ from, to }, date);
		})
		.map(({ geometry }) => frame.path(geometry))
		.join('');
	return paths && `<path${paintOf(layer)}${attributes({ d: paths })}/>`;
}

/** Sea, depths, land, waters and borders, from the bottom up. */
export function groundDrawing(frame: Frame, date: IsoDate): string {
	const sea = `<rect width="100%" height="100%" fill="${paint('sea')}"/>`;
	return sea + basemap.map((layer) => layerDrawing(layer, frame, date)).join('');
}
