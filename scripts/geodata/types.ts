import type { Geometry } from 'geojson';

/** One fault: where it stands, which rule it breaks, and a sentence that says how. */
export interface Breach {
	/** Path inside the geodata folder, e.g. `ports.geojson`. */
	readonly file: string;
	/** Feature or record id; `-` when the whole file is meant. */
	readonly id: string;
	readonly rule: string;
	readonly message: string;
}

/** A breach before its rule is written on it. */
export type Finding = Omit<Breach, 'rule'>;

/** One file of the folder. `content` is undefined when `text` is not JSON or a table. */
export interface GeodataFile {
	readonly path: string;
	readonly text: string;
	readonly content: unknown;
}

/** An entry of `catalogue.json`, as far as the rules read it. */
export interface CatalogueEntry {
	readonly id: string;
	/** A file, or a folder when it ends in `/`. */
	readonly file: string;
	readonly schema: string | null;
}

/** A feature whose geometry can be measured; its properties are still unchecked. */
export interface CheckedFeature {
	readonly file: string;
	readonly id: string;
	readonly geometry: Geometry;
	readonly properties: Readonly<Record<string, unknown>>;
}

/** Everything that rules may look at. Rules never read the disk. */
export interface GeodataContext {
	/** By path inside the geodata folder. */
	readonly files: ReadonlyMap<string, GeodataFile>;
	readonly catalogue: readonly CatalogueEntry[];
	/** Features with sound geometry by path; malformed ones are left to the schema. */
	readonly features: ReadonlyMap<string, readonly CheckedFeature[]>;
}

/** A named, pure check of the whole folder. */
export interface Rule {
	readonly name: string;
	readonly check: (context: GeodataContext) => Breach[];
}

/** Breaches that concern a whole file carry this id. */
export const wholeFile = '-';

export function defineRule(
	name: string,
	find: (context: GeodataContext) => Iterable<Finding>
): Rule {
	return {
		name,
		check: (context) => Array.from(find(context), (finding) => ({ ...finding, rule: name }))
	};
}
