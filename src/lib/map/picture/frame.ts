import { bboxClip } from '@turf/turf';
import type { Geometry, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { fineFromZoom } from '../../layers/basemap.ts';
import { wideFromPx } from '../../layers/label-type.ts';
import { smallSymbolScale } from '../../layers/marks/symbols.ts';
import type { Bbox, Camera } from '../../model/types.ts';
import { homeBox, homeCamera, positionAt, screenOf, type Size } from '../camera.ts';
import { withinReach } from '../reach.ts';
import type { Level } from '../static/data.ts';
import { pathData, type Plane } from '../static/paths.ts';

/** The map in a picture: how big, seen through which camera, and what follows from that. */
export interface Frame {
	readonly size: Size;
	readonly camera: Camera;
	/** `[lon, lat]` to px from the map's top left corner. */
	readonly place: Plane['place'];
	/** Which level of the ground is drawn. */
	readonly level: Level;
	/** Width in px of the home view at this camera: decides on names and sizes, as on the page. */
	readonly homeWidthPx: number;
	/** Names and symbols have their wide size. */
	readonly isWide: boolean;
	readonly symbolScale: number;
	/** What of a line or area can be seen, as path data in px; empty when nothing can. */
	path(geometry: Geometry): string;
	/** Is a place in the picture, or so few px outside it? */
	holds(point: readonly [x: number, y: number], marginPx: number): boolean;
}

/** Shapes are cut so far outside the map that neither the cut nor its stroke is seen, in px. */
const cutPx = 40;

type Shape = LineString | MultiLineString | Polygon | MultiPolygon;

const isShape = (geometry: Geometry): geometry is Shape =>
	geometry.type.endsWith('LineString') || geometry.type.endsWith('Polygon');

function cut(geometry: Shape, bounds: Bbox): Geometry {
	return bboxClip({ type: 'Feature', geometry, properties: {} }, [...bounds]).geometry;
}

/** Paths are rounded to a tenth of a px. */
const stepsPerUnit = 10;

/** @param asked `null` shows the home view; others are kept within the map's reach, as on the page */
export function frameOf(asked: Camera | null, size: Size): Frame {
	const camera = withinReach(asked ?? homeCamera(size));
	const place: Plane['place'] = (position) => screenOf(position, camera, size);
	const [west, north] = positionAt([-cutPx, -cutPx], camera, size);
	const [east, south] = positionAt([size.widthPx + cutPx, size.heightPx + cutPx], camera, size);
	const homeWidthPx = homeBox(camera, size).widthPx;
	const isWide = homeWidthPx >= wideFromPx;
	return {
		size,
		camera,
		place,
		level: camera.zoom >= fineFromZoom ? 'fine' : 'coarse',
		homeWidthPx,
		isWide,
		symbolScale: isWide ? 1 : smallSymbolScale,
		path: (geometry) =>
			isShape(geometry)
				? pathData(cut(geometry, [west, south, east, north]), { place, stepsPerUnit })
				: '',
		holds: ([x, y], marginPx) =>
			x >= -marginPx &&
			y >= -marginPx &&
			x <= size.widthPx + marginPx &&
			y <= size.heightPx + marginPx
	};
}
