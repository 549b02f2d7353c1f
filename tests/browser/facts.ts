import { readdirSync, readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { CatalogueEntry } from '../../src/lib/downloads/catalogue.ts';
import { layers } from '../../src/lib/layers/index.ts';
import type { LayerModule } from '../../src/lib/layers/symbology.ts';
import { isInForce } from '../../src/lib/model/time.ts';
import type {
	Dataset,
	DatasetFeature,
	DatasetId,
	IsoDate,
	LocalisedText,
	LonLat,
	PortProperties,
	Source
} from '../../src/lib/model/types.ts';
import { say } from './words.ts';

/** The facts as the data desk wrote them: what the page must agree with. */
const geodata = new URL('../../geodata/', import.meta.url);

function read(file: string): unknown {
	return JSON.parse(readFileSync(new URL(file, geodata), 'utf8'));
}

export const catalogue = (read('catalogue.json') as { datasets: CatalogueEntry[] }).datasets;

/** An entry of the catalogue as files: a folder (with a slash at its end) stands for all in it. */
export function filesIn(entry: string): readonly string[] {
	if (!entry.endsWith('/')) return [entry];
	return readdirSync(new URL(entry, geodata)).map((file) => `${entry}${file}`);
}

export function featuresOf(dataset: DatasetId): readonly DatasetFeature[] {
	return (read(`${dataset}.geojson`) as Dataset).features as DatasetFeature[];
}

export const allLayers: readonly LayerModule[] = layers;

export const sources: ReadonlyMap<string, Source> = new Map(
	(read('sources.json') as { sources: Source[] }).sources.map((source) => [source.id, source])
);

export function layerCalled(id: string): LayerModule {
	const layer = allLayers.find((one) => one.id === id);
	if (!layer) throw new Error(`There is no layer ${id}`);
	return layer;
}

interface Proposal {
	readonly id: string;
	readonly shortName: LocalisedText;
	readonly summary: { readonly en: string };
}

interface Passage {
	readonly id: string;
	readonly gist: LocalisedText;
}

export const passages = (read('reports/2025-03-24-riyadh.json') as { passages: Passage[] })
	.passages;

export const proposals = (read('proposals.json') as { proposals: Proposal[] }).proposals;

/** Ids of the layers that a plain link shows. */
export const defaultLayers = allLayers
	.filter(({ shownByDefault }) => shownByDefault)
	.map(({ id }) => id);

export function port(id: string): Feature<Point, PortProperties> {
	const found = featuresOf('ports').find(({ properties }) => properties.id === id);
	if (!found) throw new Error(`geodata/ports.geojson has no ${id}`);
	return found as Feature<Point, PortProperties>;
}

/** `[lon, lat]` of a port. */
export function positionOf(portId: string): LonLat {
	return port(portId).geometry.coordinates as unknown as LonLat;
}

/** What the page calls the port's status on a date. */
export function statusOf(portId: string, date: IsoDate): string {
	const period = port(portId).properties.statuses.find((one) => isInForce(one, date));
	if (!period) throw new Error(`${portId} has no status on ${date}`);
	return say(`status_${period.status.replaceAll('-', '_')}`);
}

/** Features that a layer draws on a date, in drawing order. */
function inForce(layer: LayerModule, date: IsoDate): readonly DatasetFeature[] {
	return featuresOf(layer.dataset).filter(({ properties }) =>
		layer.appearances(properties).some((look) => isInForce(look, date))
	);
}

/** Their ids. */
export function idsInForce(layerId: string, date: IsoDate): ReadonlySet<string> {
	return new Set(inForce(layerCalled(layerId), date).map(({ properties }) => properties.id));
}

/** What the legend must name, from the top of the drawing down. */
export function legendOn(date: IsoDate, shownLayers: readonly string[]): readonly string[] {
	const shown = allLayers.filter(({ id }) => shownLayers.includes(id));
	return shown.toReversed().flatMap((layer) => {
		const looks = featuresOf(layer.dataset)
			.flatMap(({ properties }) => layer.appearances(properties))
			.filter((look) => isInForce(look, date));
		const used = new Set(looks.map(({ classId }) => classId));
		return layer.classes
			.filter(({ id, isUnlisted }) => used.has(id) && !isUnlisted)
			.toReversed()
			.map(({ title }) => title());
	});
}

/** Waters of the coarse basemap that come or go with the date. */
export function datedWaters(): FeatureCollection['features'] {
	const { features } = read('basemap/water-coarse.geojson') as FeatureCollection;
	return features.filter(({ properties }) => properties?.from ?? properties?.to);
}
