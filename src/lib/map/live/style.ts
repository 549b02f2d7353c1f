import type { GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl';
import { dayOf } from '../../model/days.ts';
import { layers } from '../../layers/index.ts';
import type { Label } from '../../layers/labels.ts';
import { palettes, type Theme } from '../../layers/palette.ts';
import { voyageSource } from '../../layers/voyage-mark.ts';
import type { LayerModule } from '../../layers/symbology.ts';
import type { Model } from '../../model/load.ts';
import type { Lens } from '../../state/lens.ts';
import type { IsoDate } from '../../model/types.ts';
import { stateKeys } from './expressions.ts';
import { looksOf } from './features.ts';
import { groundLayers, groundSources } from './ground.ts';
import { lensFeatures, lensLayers, litKey } from './lens.ts';
import { lensSource } from './lens-source.ts';
import { markLayers } from './marks.ts';
import { labelSource, nameLayers, namesOf } from './names.ts';
import { noShips, voyageLayers, type Ships } from './voyages.ts';
import { stretchKey, stretchStep } from './stretch.ts';
import { selectionLayers, selectionOf, selectionSource } from './selection.ts';

/** All that the live map's picture follows from, besides the camera. */
export interface Picture {
	readonly model: Model;
	readonly labels: readonly Label[];
	readonly theme: Theme;
	readonly date: IsoDate;
	readonly shownLayers: readonly string[];
	/** Id of the selected feature. */
	readonly selected: string | null;
	/** What stands out, by feature id. */
	readonly lens: Lens;
	/** Ships at sea; none when left out. */
	readonly ships?: Ships;
	/** Absolute URL of the site, with a slash at its end. */
	readonly base: string;
	/** The fine basemap is wanted. */
	readonly wantsFine: boolean;
	/** The fine basemap is there and the coarse one can go. */
	readonly hasFine: boolean;
	/** Zoom at which dashes and hatches come out right. */
	readonly zoom: number;
}

const geojson = (data: GeoJSONSourceSpecification['data']): GeoJSONSourceSpecification => ({
	type: 'geojson',
	data
});

/** The whole style: ground, layers from the bottom up, the selection, ships at sea, and the names above all. */
export function liveStyle(picture: Picture): StyleSpecification {
	const { model, labels, theme, date, shownLayers, selected, lens, base } = picture;
	const palette = palettes[theme];
	return {
		version: 8,
		// Dates and switches show at once; a theme's colours need no fading either.
		transition: { duration: 0, delay: 0 },
		state: {
			[stateKeys.date]: { default: date },
			[stateKeys.day]: { default: dayOf(date) },
			[stateKeys.shownLayers]: { default: [...shownLayers] },
			[stateKeys.hasFine]: { default: picture.hasFine },
			[litKey]: { default: [...lens.keys()] },
			[stretchKey]: { default: stretchStep(picture.zoom) }
		},
		sources: {
			...groundSources(base, picture.wantsFine),
			...Object.fromEntries(layers.map((layer) => [layer.id, geojson(looksOf(layer, model))])),
			[lensSource]: geojson(lensFeatures(model, lens)),
			[selectionSource]: geojson(selectionOf(model, selected)),
			// Filled frame by frame, see fleet.ts.
			[voyageSource]: geojson(picture.ships ?? noShips),
			[labelSource]: geojson(namesOf(labels))
		},
		layers: [
			...groundLayers(palette),
			...layers.flatMap((layer: LayerModule) => markLayers(layer, model, theme)),
			...lensLayers(theme),
			...selectionLayers(palette),
			...voyageLayers(theme),
			...nameLayers(labels, palette)
		]
	};
}
