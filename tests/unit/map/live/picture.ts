import { layers } from '../../../../src/lib/layers/index.ts';
import { labelsOf, type PlaceLabel } from '../../../../src/lib/layers/labels.ts';
import type { Picture } from '../../../../src/lib/map/live/style.ts';
import type { Lens } from '../../../../src/lib/state/lens.ts';
import { readGeodata, realModel } from '../../model/geodata.ts';

const model = realModel();
const { labels } = readGeodata<{ labels: readonly PlaceLabel[] }>('labels.json');

/** The whole map on the report's date, with Odesa selected and nothing lit up. */
export const picture: Picture = {
	model,
	labels: labelsOf(model, labels, 'en'),
	theme: 'light',
	date: '2025-03-24',
	shownLayers: layers.map(({ id }) => id),
	selected: 'odesa',
	lens: new Map(),
	base: 'https://example.org/map/',
	wantsFine: true,
	hasFine: false,
	zoom: 5.5
};

/** One feature for each reason to stand out: points, lines and areas. */
export const lens: Lens = new Map([
	['odesa', 'named'],
	['claim-crimea', 'named'],
	['izmail', 'excludes'],
	['chornomorsk', 'opens'],
	['mykolaiv', 'unclear'],
	['pivdennyi', 'covers'],
	['novorossiysk', 'differs']
]);
