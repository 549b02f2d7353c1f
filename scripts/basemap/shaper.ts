/** Runs mapshaper commands over in-memory files and returns the written files as text. */
import mapshaper from 'mapshaper';
import type { Collection, Feature } from './geojson.ts';

export type Files = Record<string, string>;

/**
 * Runs `commands` (mapshaper command line) with `inputs` as its files.
 * @throws Error of mapshaper when a command is refused or a file is missing.
 */
export async function shape(commands: string, inputs: Files): Promise<Files> {
	const written = await mapshaper.applyCommands(commands.replace(/\s+/g, ' ').trim(), inputs);
	return Object.fromEntries(
		Object.entries(written).map(([name, data]) => [name, Buffer.from(data).toString('utf8')])
	);
}

/** One written file of `shape`. @throws Error when no such file was written. */
export function written(files: Files, name: string): string {
	const text = files[name];
	if (text === undefined) throw new Error(`mapshaper wrote no ${name}`);
	return text;
}

/** The features of a written file; a layer emptied by a filter gives none. */
export function features(files: Files, name: string): Feature[] {
	return (JSON.parse(written(files, name)) as Partial<Collection>).features ?? [];
}
