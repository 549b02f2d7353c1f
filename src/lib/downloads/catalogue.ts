import type { IsoDate, LocalisedText } from '../model/types.ts';

/** An entry of `geodata/catalogue.json`. */
export interface CatalogueEntry {
	readonly id: string;
	readonly title: LocalisedText;
	readonly description: LocalisedText;
	/** Path in `geodata/`; with a slash at its end it is every file in that folder. */
	readonly file: string;
	/** Path of its JSON Schema in `geodata/`. */
	readonly schema: string | null;
	/** Ids in `geodata/sources.json` of what the whole file rests on. */
	readonly sources: readonly string[];
	/** SPDX ids, joined by ` AND ` where several hold. */
	readonly licence: string;
	readonly asOf: IsoDate;
	readonly method: LocalisedText;
	readonly precision: LocalisedText;
}

/** An entry of `geodata/corrections.json`: what was wrong once. */
export interface Correction {
	readonly id: string;
	readonly date: IsoDate;
	/** Id in the catalogue. */
	readonly dataset: string;
	readonly feature?: string;
	readonly was?: LocalisedText;
	readonly now: LocalisedText;
	readonly sources?: readonly string[];
}

/** Text of every file of `geodata/` by its path there. */
export type Files = ReadonlyMap<string, string>;

/** The content of a JSON file. @throws {Error} that names the file, when it is missing */
export function readJson<Content>(files: Files, path: string): Content {
	const text = files.get(path);
	if (text === undefined) throw new Error(`geodata/${path}: no such file`);
	return JSON.parse(text) as Content;
}

export function readCatalogue(files: Files): readonly CatalogueEntry[] {
	return readJson<{ datasets: CatalogueEntry[] }>(files, 'catalogue.json').datasets;
}

/** The log of corrections, newest first. */
export function readCorrections(files: Files): readonly Correction[] {
	const { corrections } = readJson<{ corrections: Correction[] }>(files, 'corrections.json');
	return corrections.toSorted((one, other) => other.date.localeCompare(one.date));
}

/** Paths of the files that an entry stands for. */
export function pathsOf(files: Files, { file }: Pick<CatalogueEntry, 'file'>): readonly string[] {
	if (!file.endsWith('/')) return [file];
	return [...files.keys()].filter((path) => path.startsWith(file)).sort();
}

/** The licences that hold together, by SPDX id. */
export function licencesOf({ licence }: Pick<CatalogueEntry, 'licence'>): readonly string[] {
	return licence.split(' AND ');
}

/** Text and terms of a licence by its SPDX id. */
export function licenceAddress(spdxId: string): string {
	return `https://spdx.org/licenses/${spdxId}.html`;
}
