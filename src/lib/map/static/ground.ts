import type { Feature } from 'geojson';
import { basemap, leveledFiles, type BasemapLayer } from '../../layers/basemap.ts';
import { attributes } from '../../layers/marks/markup.ts';
import { cssVariable, depthLimitsM } from '../../layers/palette.ts';
import type { IsoDate, Validity } from '../../model/types.ts';
import { readBasemap, type Level } from './data.ts';
import { pathData } from './paths.ts';
import { dates } from './placing.ts';

/** Paint of a layer of the ground as attributes. */
export function paintOf({ draw, colour, dash, widthPx = 1 }: BasemapLayer): string {
	const variable =
		typeof colour === 'string'
			? cssVariable(colour)
			: `--map-depth-${depthLimitsM[colour.depthBand]}`;
	if (draw === 'fill') return attributes({ fill: `var(${variable})` });
	return attributes({
		fill: 'none',
		stroke: `var(${variable})`,
		'stroke-width': widthPx,
		'stroke-dasharray': dash?.map((length) => length * widthPx).join(' ')
	});
}

/** What a layer of the ground draws. */
export function featuresOf({ file, where }: BasemapLayer, level: Level): readonly Feature[] {
	const { features } = readBasemap(file, leveledFiles.includes(file) ? level : null);
	return features.filter(({ properties }) => !where || properties?.[where[0]] === where[1]);
}

const isDated = ({ properties }: Feature) => Boolean(properties?.from ?? properties?.to);

/** All of a layer as one path; what comes and goes with the date has a path of its own. */
function layerMarkup(layer: BasemapLayer, date: IsoDate): string {
	const features = featuresOf(layer, 'coarse');
	const paint = paintOf(layer);
	const dated = features.filter((feature) => layer.dated && isDated(feature));
	const lasting = features
		.filter((feature) => !dated.includes(feature))
		.map(({ geometry }) => pathData(geometry))
		.join('');
	const passing = dated.map(({ geometry, properties }) => {
		const validity = dates(properties as Validity, date);
		return `<path${paint}${validity} d="${pathData(geometry)}"/>`;
	});
	return (lasting && `<path${paint} d="${lasting}"/>`) + passing.join('');
}

/** The ground: sea, land, waters and borders, in the units of the viewBox. */
export function groundMarkup(date: IsoDate): string {
	const drawn = basemap.map((layer) => layerMarkup(layer, date));
	return `<g class="ground" aria-hidden="true">${drawn.join('')}</g>`;
}
