import { readFileSync } from 'node:fs';

/** A table of `geodata/trade/` as it stands, for tests of what the facts themselves make. */
export function readTable(name: string): string {
	return readFileSync(new URL(`../../../../geodata/trade/${name}.csv`, import.meta.url), 'utf8');
}
