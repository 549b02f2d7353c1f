import { fileURLToPath } from 'node:url';
import { asLine, checkTexts } from '../../scripts/geodata/check.ts';
import { readGeodata } from '../../scripts/geodata/read.ts';

type Texts = ReadonlyMap<string, string>;

/** A feature as the tests edit it. */
export interface EditableFeature {
	id?: string;
	properties: Record<string, unknown>;
	geometry: { type: string; coordinates: unknown };
}

/**
 * A small world without a fault: land in the west and east, the sea between, a port on each coast
 * and a corridor from one to the other. Each test breaks one thing in a copy of it.
 */
export const smallWorld: Texts = readGeodata(
	fileURLToPath(new URL('../fixtures/geodata', import.meta.url))
);

/** The world with one file's text put in its place. */
export function withText(path: string, text: string): Texts {
	return new Map(smallWorld).set(path, text);
}

/** The world without one file. */
export function without(path: string): Texts {
	return new Map([...smallWorld].filter(([other]) => other !== path));
}

/** The world with one file's JSON changed in place. */
export function withChange<Content>(path: string, change: (content: Content) => void): Texts {
	const content = JSON.parse(smallWorld.get(path) ?? '') as Content;
	change(content);
	return withText(path, JSON.stringify(content));
}

/** The world with one feature of a dataset changed in place. */
export function withFeature(
	path: string,
	id: string,
	change: (feature: EditableFeature) => void
): Texts {
	return withChange<{ features: EditableFeature[] }>(path, ({ features }) => {
		const feature = features.find(({ properties }) => properties['id'] === id);
		if (!feature) throw new Error(`${path} has no feature ${id}`);
		change(feature);
	});
}

/** The world with the members of one list file changed in place. */
export function withList(
	path: string,
	list: string,
	change: (members: Record<string, unknown>[]) => void
): Texts {
	return withChange<Record<string, Record<string, unknown>[]>>(path, (content) => {
		change(content[list] ?? []);
	});
}

/** What the check prints for a folder. */
export function linesFor(texts: Texts): string[] {
	return checkTexts(texts).map(asLine);
}
