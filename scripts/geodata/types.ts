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

/** One file of the folder. `content` is undefined when `text` is not JSON. */
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

/** A row of a table. */
export interface TableRow {
	/** The cells of the key, joined by spaces; `line 3` where there is none. */
	readonly id: string;
	/** Counted from 1, the header. */
	readonly line: number;
	readonly cells: readonly string[];
	/** By column, as the schema means it: numbers, and `null` for cells that may be empty. */
	readonly value: Readonly<Record<string, unknown>>;
}

/** A table (CSV), read by the schema of its rows. */
export interface Table {
	readonly path: string;
	readonly header: readonly string[];
	/** What the header should be. */
	readonly columns: readonly string[];
	/** Columns that tell rows apart, and by which they are sorted. */
	readonly key: readonly string[];
	readonly rows: readonly TableRow[];
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
	/** By path inside the geodata folder. */
	readonly tables: ReadonlyMap<string, Table>;
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
