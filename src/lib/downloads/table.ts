import type { Cell, Column } from './columns.ts';

/** A reference to the rows of another table. */
export interface ForeignKey {
	readonly fields: readonly string[];
	readonly table: string;
	readonly referenceFields: readonly string[];
}

/** Facts as rows and columns. */
export interface Table {
	/** Unique over all datasets: `ports`, `ports-statuses`. */
	readonly name: string;
	/** Path below `data/`. */
	readonly path: string;
	/** Stands as it is in `geodata/`, rather than being made from another file. */
	readonly isOwnFile: boolean;
	readonly description: string | null;
	readonly columns: readonly Omit<Column, 'read'>[];
	readonly rows: readonly (readonly Cell[])[];
	readonly primaryKey: readonly string[];
	readonly foreignKeys: readonly ForeignKey[];
}

/** Where tables that are made from other files are served, below `data/`. */
export const tableFolder = 'tables/';
