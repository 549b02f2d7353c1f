import type { Geometry, Position } from 'geojson';
import { layers } from '../layers/index.ts';
import type { Aside, LayerModule } from '../layers/symbology.ts';
import type { Model } from '../model/load.ts';
import type { Bbox, DatasetFeature, Validity } from '../model/types.ts';
import { mercator } from './projection.ts';

/** Web Mercator 0…1 from the north-west corner of the world. */
export type WorldPoint = readonly [x: number, y: number];
export type Path = readonly WorldPoint[];

interface Shape {
	/** Points: one path a point. Lines: one a line. Areas: one a ring, holes among them. */
	readonly paths: readonly Path[];
	/** `[left, top, right, bottom]` in world units. */
	readonly box: Bbox;
}

/** What a pointer can hit: one shape of a feature and the periods in which it is drawn. */
export interface Target extends Shape {
	readonly id: string;
	readonly layer: string;
	readonly type: 'point' | 'line' | 'area';
	readonly periods: readonly Validity[];
	/** How far a point's symbol stands from its position. */
	readonly aside: Aside;
	/** Ground that an area covers, in world units squared; 0 for others. */
	readonly extent: number;
}

function pathOf(positions: readonly Position[]): Path {
	return positions.map(([lon = 0, lat = 0]) => mercator([lon, lat]));
}

function boxOf(paths: readonly Path[]): Bbox {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const path of paths) {
		for (const [x, y] of path) {
			left = Math.min(left, x);
			right = Math.max(right, x);
			top = Math.min(top, y);
			bottom = Math.max(bottom, y);
		}
	}
	return [left, top, right, bottom];
}

/** Calls with each stretch between two points of a path; hover does this often, so no iterator. */
export function eachStretch(
	path: Path,
	visit: (x1: number, y1: number, x2: number, y2: number) => void
): void {
	for (let i = 1; i < path.length; i += 1) {
		const [from, to] = [path[i - 1], path[i]];
		if (from && to) visit(from[0], from[1], to[0], to[1]);
	}
}

/** Signed ground of a ring (shoelace); holes turn the other way and are taken off. */
function ringExtent(ring: Path): number {
	let twice = 0;
	eachStretch(ring, (x1, y1, x2, y2) => (twice += x1 * y2 - x2 * y1));
	return twice / 2;
}

type Pieces = readonly (readonly [type: Target['type'], paths: readonly Path[]])[];

function piecesOf(geometry: Geometry): Pieces {
	switch (geometry.type) {
		case 'Point':
			return [['point', [pathOf([geometry.coordinates])]]];
		case 'MultiPoint':
			return [['point', geometry.coordinates.map((position) => pathOf([position]))]];
		case 'LineString':
			return [['line', [pathOf(geometry.coordinates)]]];
		case 'MultiLineString':
			return [['line', geometry.coordinates.map(pathOf)]];
		case 'Polygon':
			return [['area', geometry.coordinates.map(pathOf)]];
		case 'MultiPolygon':
			return [['area', geometry.coordinates.flat().map(pathOf)]];
		case 'GeometryCollection':
			return geometry.geometries.flatMap(piecesOf);
	}
}

const inPlace: Aside = [0, 0];

function targetsOfLayer(layer: LayerModule, model: Model): readonly Target[] {
	const features = (model.datasets.get(layer.dataset)?.features ?? []) as DatasetFeature[];
	const asides = layer.asides?.(features);
	return features.flatMap(({ geometry, properties }) => {
		const periods = layer.appearances(properties);
		if (periods.length === 0) return [];
		return piecesOf(geometry).map(([type, paths]): Target => {
			const extent = type === 'area' ? Math.abs(paths.map(ringExtent).reduce((a, b) => a + b)) : 0;
			return {
				id: properties.id,
				layer: layer.id,
				type,
				periods,
				aside: asides?.get(properties.id) ?? inPlace,
				paths,
				box: boxOf(paths),
				extent
			};
		});
	});
}

const targetsByModel = new WeakMap<Model, readonly Target[]>();

/** Every target of a model, topmost layer first; projected once a model, so that hover is cheap. */
export function targetsOf(model: Model): readonly Target[] {
	const known = targetsByModel.get(model);
	if (known) return known;
	const targets = layers.toReversed().flatMap((layer) => targetsOfLayer(layer, model));
	targetsByModel.set(model, targets);
	return targets;
}
