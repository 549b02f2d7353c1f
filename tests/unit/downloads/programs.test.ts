import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataPackage } from '../../../src/lib/downloads/data-package.ts';
import { siteDatasets, siteFiles, siteSources } from '../../../src/lib/downloads/site.ts';
import { release } from '../../../src/lib/release.ts';

/** Programs of others that read the downloads, where the machine has them. */
const hasGdal = spawnSync('ogrinfo', ['--version']).status === 0;
const hasFrictionless = spawnSync('frictionless', ['--version']).status === 0;

let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'downloads-'));
	const made = dataPackage(siteDatasets(), siteSources(), {
		title: 'Black Sea corridors',
		description: 'All of it',
		siteUrl: 'https://maps.example.org/',
		release
	});
	for (const [path, text] of [
		...siteFiles(),
		['datapackage.json', JSON.stringify(made)]
	] as const) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
});

afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(!hasGdal)('GDAL (skipped where there is no ogrinfo)', () => {
	const downloads = siteDatasets().flatMap(({ entry, count, downloads }) =>
		downloads
			.filter(({ path }) => /\.(geojson|csv|kml)$/.test(path) && !path.startsWith('basemap/'))
			.map(({ path, table }) => ({ id: entry.id, path, rows: table?.rows.length ?? count.number }))
	);

	it.each(downloads)('reads $path, all of it', ({ path, rows }) => {
		const answer = execFileSync('ogrinfo', ['-ro', '-al', '-so', join(folder, path)], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'pipe']
		});
		expect(answer).toMatch(new RegExp(`^Feature Count: ${rows}$`, 'm'));
	});
});

describe.skipIf(!hasFrictionless)('frictionless-py (skipped where it is not installed)', () => {
	it('finds nothing to complain of in the package', () => {
		const { status, stdout } = spawnSync('frictionless', ['validate', 'datapackage.json'], {
			cwd: folder,
			encoding: 'utf8'
		});
		expect(stdout).toMatch(/valid/i);
		expect(status, stdout).toBe(0);
	});
});
