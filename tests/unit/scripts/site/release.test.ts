import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { release } from '../../../../scripts/release.ts';
import { filesBelow } from '../../../../scripts/site/hosts/files.ts';

let work: string;
let build: string;
let out: string;

beforeEach(() => {
	work = mkdtempSync(join(tmpdir(), 'release-'));
	build = join(work, 'build');
	out = join(work, 'out');
	save(build, {
		'index.html': 'first page',
		'embed/index.html': 'first embed',
		'_app/immutable/a.js': 'a',
		'data/ports.geojson': 'ports '.repeat(500),
		'data/version.json': '{"version": "1.0.0"}',
		'hosting/nginx.conf': 'server {}',
		_headers: '/*',
		'.htaccess': 'Options',
		'404.html': 'none'
	});
});

afterEach(() => rmSync(work, { recursive: true }));

function save(folder: string, files: Record<string, string>): void {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
}

const read = (path: string) => readFileSync(join(out, path), 'utf8');

/** The next version: page and asset changed, the embed page is gone. */
function buildNext(version = '1.1.0'): void {
	rmSync(build, { recursive: true });
	save(build, {
		'index.html': 'second page',
		'_app/immutable/b.js': 'b',
		'data/version.json': JSON.stringify({ version })
	});
}

describe('a release', () => {
	it('is the latest, and is kept under its version', () => {
		expect(release({ out, build })).toEqual([
			'v/1.0.0/: kept for good',
			'latest: 8 files written, 0 removed'
		]);
		expect(filesBelow(out)).toEqual([
			'.htaccess',
			'.release.json',
			'404.html',
			'_app/immutable/a.js',
			'_headers',
			'data/ports.geojson',
			'data/version.json',
			'embed/index.html',
			'index.html',
			'v/1.0.0/_app/immutable/a.js',
			'v/1.0.0/data/ports.geojson',
			'v/1.0.0/data/version.json',
			'v/1.0.0/embed/index.html',
			'v/1.0.0/index.html'
		]);
	});

	it('changes nothing when it is made again', () => {
		release({ out, build });
		const before = statSync(join(out, 'index.html')).mtimeMs;
		expect(release({ out, build })).toEqual([
			'v/1.0.0/: is there already, and the same',
			'latest: 0 files written, 0 removed'
		]);
		expect(statSync(join(out, 'index.html')).mtimeMs).toBe(before);
	});

	it('leaves the one before it under its version, and its assets to cached pages', () => {
		release({ out, build });
		buildNext();
		release({ out, build });
		expect(read('index.html')).toBe('second page');
		expect(read('v/1.0.0/index.html')).toBe('first page');
		expect(read('v/1.1.0/index.html')).toBe('second page');
		expect(read('_app/immutable/a.js')).toBe('a');
		expect(filesBelow(out)).not.toContain('embed/index.html');
	});

	it('writes compressed forms of what becomes smaller, and no others', () => {
		release({ out, build, precompress: true });
		for (const folder of ['', 'v/1.0.0/']) {
			const path = join(out, folder, 'data/ports.geojson');
			const text = readFileSync(path, 'utf8');
			expect(brotliDecompressSync(readFileSync(`${path}.br`)).toString()).toBe(text);
			expect(gunzipSync(readFileSync(`${path}.gz`)).toString()).toBe(text);
		}
		expect(filesBelow(out).filter((path) => /\.(br|gz)$/.test(path))).toHaveLength(4);
	});

	it('leaves no compressed form of an older file', () => {
		release({ out, build, precompress: true });
		buildNext();
		save(build, { 'data/ports.geojson': 'ports' });
		release({ out, build });
		expect(filesBelow(out)).not.toContain('data/ports.geojson.br');
		expect(read('data/ports.geojson')).toBe('ports');
	});
});

describe('nothing is released', () => {
	it.each([
		['another file', { 'index.html': 'changed' }, 'index.html'],
		['one file more', { 'more.json': '{}' }, 'more.json']
	])('when the version is published with %s', (_, change, culprit) => {
		release({ out, build });
		save(build, change);
		expect(() => release({ out, build })).toThrow(
			`this version is published with another ${culprit}; a new release needs a new version`
		);
		expect(read('index.html')).toBe('first page');
	});

	it('when the version is published with one file fewer now', () => {
		release({ out, build });
		rmSync(join(build, 'embed'), { recursive: true });
		expect(() => release({ out, build })).toThrow(/another embed\/index\.html/);
		expect(read('embed/index.html')).toBe('first embed');
	});

	it('into a folder of something else', () => {
		save(out, { 'thesis.txt': 'mine' });
		expect(() => release({ out, build })).toThrow(/is not empty and holds no release/);
		expect(filesBelow(out)).toEqual(['thesis.txt']);
	});

	it('into the build or a file', () => {
		expect(() => release({ out: build, build })).toThrow(/is the build itself or lies in it/);
		expect(() => release({ out: join(build, 'v'), build })).toThrow(/lies in it/);
		save(work, { file: '' });
		expect(() => release({ out: join(work, 'file'), build })).toThrow(/is not a folder/);
	});

	it('without a build', () => {
		expect(() => release({ out, build: join(work, 'none') })).toThrow(/there is no build/);
	});

	it.each(['../..', '1.0', '', 3, null])('with %j for a version', (version) => {
		save(build, { 'data/version.json': JSON.stringify({ version }) });
		expect(() => release({ out, build })).toThrow(/version\.json: not a version/);
	});

	it('when the list of the one before names files outside', () => {
		release({ out, build });
		save(out, { '.release.json': '["../precious"]' });
		save(work, { precious: 'mine' });
		expect(() => release({ out, build })).toThrow(/names a file outside of the folder/);
		expect(readFileSync(join(work, 'precious'), 'utf8')).toBe('mine');
	});
});

describe('as a command', () => {
	const script = fileURLToPath(new URL('../../../../scripts/release.ts', import.meta.url));
	const run = (...args: string[]) =>
		spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });

	it('prints what it did', () => {
		const { status, stdout } = run('--out', out, '--build', build);
		expect({ status, stdout }).toEqual({
			status: 0,
			stdout: 'v/1.0.0/: kept for good\nlatest: 8 files written, 0 removed\n'
		});
	});

	it('says what is wrong in one line', () => {
		const { status, stderr } = run('--build', build);
		expect({ status, stderr }).toEqual({
			status: 1,
			stderr: '--out names no folder: npm run release -- --out /var/www/map\n'
		});
	});
});
