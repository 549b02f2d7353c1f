import { expect, test } from 'vitest';
import { asLine, checkFolder, geodataFolder } from '../../scripts/geodata/check.ts';

test('the project’s own facts keep every rule', () => {
	expect(checkFolder(geodataFolder).map(asLine)).toEqual([]);
}, 60_000);
