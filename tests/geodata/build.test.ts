import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { geodataCheck } from '../../scripts/geodata/vite-plugin.ts';
import { smallWorld, withFeature, withText } from './world.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'geodata-'));
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

/** Builds a site of one empty module above the given facts. */
async function buildWith(texts: ReadonlyMap<string, string>): Promise<unknown> {
	for (const [path, text] of texts) {
		mkdirSync(dirname(join(folder, 'geodata', path)), { recursive: true });
		writeFileSync(join(folder, 'geodata', path), text);
	}
	writeFileSync(join(folder, 'main.js'), 'export {};');
	return build({
		root: folder,
		configFile: false,
		logLevel: 'silent',
		plugins: [geodataCheck(join(folder, 'geodata'))],
		build: { write: false, lib: { entry: 'main.js', formats: ['es'], fileName: 'main' } }
	});
}

test('a build with sound facts goes through', async () => {
	await expect(buildWith(smallWorld)).resolves.toBeDefined();
});

test('a build stops at a file that does not parse', async () => {
	await expect(buildWith(withText('ports.geojson', '{'))).rejects.toThrow(
		'ports.geojson: -: parses: line 1, column 2: expected a key in double quotes'
	);
});

test('a build stops at a broken rule', async () => {
	const texts = withFeature('areas.geojson', 'waiting-area', ({ properties }) => {
		properties['to'] = properties['from'] = '2025-03-24';
	});
	await expect(buildWith(texts)).rejects.toThrow(
		'areas.geojson: waiting-area: date-order: from 2025-03-24 is not before to 2025-03-24'
	);
});
