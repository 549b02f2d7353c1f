import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, describe, expect, it } from 'vitest';
import { readOptions, UsageError } from '../../../scripts/render/options.ts';

const folder = mkdtempSync(join(tmpdir(), 'render-'));
afterAll(() => rmSync(folder, { recursive: true }));

const longMs = 60_000;

function render(...args: string[]) {
	const { status, stderr } = spawnSync(process.execPath, ['scripts/render.ts', ...args], {
		encoding: 'utf8'
	});
	return { status, stderr };
}

describe('the options', () => {
	it('have a size and a scale of their own', () => {
		expect(readOptions(['--out', 'map.svg'])).toEqual({
			view: '',
			size: { widthPx: 1200, heightPx: 630 },
			scale: 1,
			out: 'map.svg'
		});
	});

	it('take a whole address for its query', () => {
		const address = 'https://maps.example/black-sea/?date=2022-09-01&dark=true#map';
		expect(readOptions(['--view', address, '--out', 'a.png']).view).toBe(
			'?date=2022-09-01&dark=true'
		);
	});

	it.each([
		['--size', ['--size', '1200']],
		['--size', ['--size', '199x630']],
		['--size', ['--size', '1200x4097']],
		['--size', ['--size', '-5x300']],
		['--scale', ['--scale', '0']],
		['--scale', ['--scale', 'big']],
		['--scale', ['--scale', '']],
		['--out', ['--out', 'map.jpg']],
		['--colour', ['--colour', 'red']],
		['extra', ['extra']]
	])('name %s when it is wrong: %j', (name, args) => {
		const read = () => readOptions(['--out', 'map.png', ...args]);
		expect(read).toThrow(UsageError);
		expect(read).toThrow(name);
	});

	it('ask for a file', () => {
		expect(() => readOptions([])).toThrow('--out');
	});
});

describe('the command', () => {
	it('writes a PNG and an SVG', { timeout: longMs }, () => {
		const [png, svg] = [join(folder, 'map.png'), join(folder, 'map.svg')];
		const asked = ['--view', '?date=2022-09-01', '--size', '640x400', '--out'];
		expect(render(...asked, png)).toEqual({ status: 0, stderr: '' });
		expect(render(...asked, svg)).toEqual({ status: 0, stderr: '' });
		const { width, height } = PNG.sync.read(readFileSync(png));
		expect([width, height]).toEqual([640, 400]);
		expect(readFileSync(svg, 'utf8')).toMatch(/^<svg [^>]*width="640" height="400"/);
	});

	it('names what is wrong with a view, and writes nothing', { timeout: longMs }, () => {
		const out = join(folder, 'none.png');
		const { status, stderr } = render('--view', '?proposal=peace', '--out', out);
		expect(status).toBe(1);
		expect(stderr).toBe('The view cannot be drawn: proposal=peace cannot be used\n');
		expect(existsSync(out)).toBe(false);
	});
});
