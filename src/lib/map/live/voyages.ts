import type { Feature, FeatureCollection, Point } from 'geojson';
import { scaleSqrt } from 'd3-scale';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { wideFromPx } from '../../layers/label-type.ts';
import { smallSymbolScale } from '../../layers/marks/symbols.ts';
import type { Theme } from '../../layers/palette.ts';
import { voyageMark, voyageSource } from '../../layers/voyage-mark.ts';
import { voyagesAt, type Voyage } from '../../model/voyages.ts';
import { visibility } from './expressions.ts';
import { imageId } from './images.ts';
import { besideLens } from './lens.ts';
import { homeZoom } from './names.ts';

interface ShipProperties {
	/** Id of the corridor that the ship takes: a lens on it is one on the ship. */
	readonly id: string;
	/** Part of the heaviest ship's length. */
	readonly size: number;
	/** Degrees clockwise from the north. */
	readonly course: number;
	readonly opacity: number;
}

/** Ships at sea as the live map draws them. */
export type Ships = FeatureCollection<Point, ShipProperties>;

export const noShips: Ships = { type: 'FeatureCollection', features: [] };

/** No ship is drawn shorter than this; some carried a few hundred tonnes. */
const shortestPx = 4.5;

/** On so many miles a ship comes into sight from its port, and goes out of it before the Bosphorus. */
const fadingNm = 8;

/** Draws the ships of some voyages at any time, in days since 1970-01-01; sizes by mean tonnes. */
export function shipsOf(voyages: readonly Voyage[]): (time: number) => Ships {
	const heaviest = Math.max(1, ...voyages.map(({ tonnes }) => tonnes));
	const sizeOf = scaleSqrt([0, heaviest], [0, 1]);
	return (time) => {
		const ships = voyagesAt(voyages, time);
		if (ships.length === 0) return noShips;
		return {
			type: 'FeatureCollection',
			features: ships.map(
				({ voyage, sailedNm, position, courseDegrees }): Feature<Point, ShipProperties> => {
					const toEndNm = Math.min(sailedNm, voyage.way.lengthNm - sailedNm);
					return {
						type: 'Feature',
						geometry: { type: 'Point', coordinates: [...position] },
						properties: {
							id: voyage.corridor,
							size: Math.max(sizeOf(voyage.tonnes), shortestPx / voyageMark.sizePx),
							course: courseDegrees,
							opacity: Math.min(1, toEndNm / fadingNm)
						}
					};
				}
			)
		};
	};
}

const size: ExpressionSpecification = ['get', 'size'];

/** Ships belong to the corridors: they are seen when those are. */
export function voyageLayers(theme: Theme): LayerSpecification[] {
	return [
		{
			id: 'voyages-ship',
			type: 'symbol',
			source: voyageSource,
			layout: {
				visibility: visibility('corridors'),
				'icon-image': imageId(theme, voyageSource, 'ship'),
				// Smaller on a small map, at once, like all symbols: see marks.ts.
				'icon-size': [
					'interpolate',
					['linear'],
					['zoom'],
					homeZoom(wideFromPx) - 0.001,
					['*', smallSymbolScale, size],
					homeZoom(wideFromPx),
					size
				],
				'icon-rotate': ['get', 'course'],
				'icon-rotation-alignment': 'map',
				'icon-allow-overlap': true,
				'icon-ignore-placement': true,
				'icon-padding': 0
			},
			paint: { 'icon-opacity': ['*', ['get', 'opacity'], besideLens()] }
		}
	];
}
