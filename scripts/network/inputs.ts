import { createHash } from 'node:crypto';
import type { Position } from 'geojson';
import { isObject } from '../geodata/context.ts';
import { textsIn } from '../geodata/lists.ts';
import { linesOf } from '../geodata/shapes.ts';
import type { CheckedFeature, GeodataContext } from '../geodata/types.ts';
import { waterFiles } from '../geodata/waters.ts';
import type { Closure, EdgeKind, NetworkArea } from '../../src/lib/model/route/network.ts';
import type { Confidence, Validity } from '../../src/lib/model/types.ts';

/** A corridor as the network needs it. */
export interface Corridor extends Validity {
	readonly id: string;
	readonly kind: string;
	readonly confidence: Confidence;
	readonly ports: readonly string[];
	readonly line: readonly Position[];
}

/** One end of a corridor. */
export interface CorridorEnd {
	readonly corridor: string;
	readonly end: 'first' | 'last';
}

/** Two corridors that the base map does not join. */
export interface Join {
	readonly from: CorridorEnd;
	readonly to: CorridorEnd;
	/** Corridor whose dates the leg has. */
	readonly corridor: string;
	readonly kind: EdgeKind;
}

/** Waters beyond a line, or within reach of claimed coasts. */
export interface Water extends NetworkArea {
	/** Closing line: its latitude and its western end are limits. */
	readonly line?: string;
	readonly north?: number;
	readonly east?: number;
	readonly claims?: readonly string[];
	readonly reachNm?: number;
}

/** A river that the base map lacks. */
export interface Channel {
	readonly line: readonly Position[];
}

/** The length that an authority prints of a river or canal; it counts instead of the drawn one. */
export interface Measured {
	readonly corridor: string;
	readonly lengthNm: number;
}

/** `geodata/ways.json`: what of the network is laid down by hand. */
export interface Ways {
	readonly channels: readonly Channel[];
	readonly joins: readonly Join[];
	readonly measured: readonly Measured[];
	readonly closures: readonly Closure[];
	readonly waters: readonly Water[];
}

export const waysFile = 'ways.json';
export const networkFile = 'network.json';

const nothing: Ways = { channels: [], joins: [], measured: [], closures: [], waters: [] };

/** What a folder lays down by hand; nothing where it has no `ways.json`. */
export function waysOf({ files }: GeodataContext): Ways {
	const content = files.get(waysFile)?.content;
	return isObject(content) ? { ...nothing, ...(content as Partial<Ways>) } : nothing;
}

export function featuresOf(context: GeodataContext, path: string): readonly CheckedFeature[] {
	return context.features.get(path) ?? [];
}

export function corridorsOf(context: GeodataContext): readonly Corridor[] {
	return featuresOf(context, 'corridors.geojson').map(({ id, geometry, properties }) => ({
		...(properties as unknown as Corridor),
		id,
		ports: textsIn(properties['ports']),
		line: linesOf(geometry)[0] ?? []
	}));
}

/** What of a feature decides about the network; notes, names and sources do not. */
function essence({ id, geometry, properties }: CheckedFeature) {
	const { kind, from, to, confidence, ports } = properties;
	return { id, geometry, kind, from, to, confidence, ports };
}

/**
 * A fingerprint of all that the network is made from, so that it is known at once when the facts
 * have moved on. Of the base map its text counts.
 */
export function fingerprint(context: GeodataContext): string {
	const hash = createHash('sha256');
	for (const path of ['corridors', 'areas', 'claims', 'ports'])
		hash.update(JSON.stringify(featuresOf(context, `${path}.geojson`).map(essence)));
	for (const path of [waterFiles.land, waterFiles.lakes, waterFiles.rivers])
		hash.update(context.files.get(path)?.text ?? '');
	hash.update(JSON.stringify(context.files.get(waysFile)?.content ?? null));
	return hash.digest('hex').slice(0, 16);
}
