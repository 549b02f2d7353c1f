import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPassages } from '../../../scripts/passages/check.ts';

const pathOf = (url: string) => fileURLToPath(new URL(url, import.meta.url));
const fixture = (name: string) => pathOf(`../../fixtures/articles/${name}.html`);

/** A report of two quotations, and one of another day with one. */
const harbour = {
	id: 'harbour',
	passages: [
		{
			id: 'p1',
			anchors: [
				{ exact: 'the port was shut', prefix: 'In May ', suffix: '' },
				{ exact: 'no ship sailed', prefix: '', suffix: '' }
			]
		}
	]
};
const strait = {
	id: 'strait',
	passages: [{ id: 'p7', anchors: [{ exact: 'no tug came', prefix: '', suffix: '' }] }]
};

let folder: string;
const reports = () => join(folder, 'reports');

function save(name: string, content: string): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'passages-'));
	mkdirSync(reports());
	writeFileSync(join(reports(), 'harbour.json'), JSON.stringify(harbour));
	writeFileSync(join(reports(), 'strait.json'), JSON.stringify(strait));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('what it prints', () => {
	it('is one line a quotation under passage and report, and a sum', async () => {
		const article = save(
			'article.html',
			'<p>The port and the port was shut. In May the <b>port</b> was shut. No ship sailed.</p>'
		);
		expect(await checkPassages([article], reports())).toEqual({
			exitCode: 1,
			lines: [
				'harbour',
				'  p1',
				'    found by its context  “the port was shut”',
				'    lost                  “no ship sailed”; nearest, not chosen: “No ship sailed” (1 of 14 characters differ)',
				'strait',
				'  p7',
				'    lost                  “no tug came”; nothing is like it',
				'3 quotations: 0 found once, 1 found by context, 2 lost'
			]
		});
	});

	it('is about one report when that is asked for', async () => {
		const article = save('strait.html', '<p>Then no&nbsp;tug came.</p>');
		expect(await checkPassages([article, '--report', 'strait'], reports())).toEqual({
			exitCode: 0,
			lines: [
				'strait',
				'  p7',
				'    found once            “no tug came”',
				'1 quotation: 1 found once, 0 found by context, 0 lost'
			]
		});
	});

	it('says in how many places an undecided quotation stands', async () => {
		const article = save('twice.html', '<p>So no tug came.</p><p>And no tug came.</p>');
		const { lines } = await checkPassages([article, '--report', 'strait'], reports());
		expect(lines[2]).toBe(
			'    lost                  “no tug came”; stands 2 times, and its context does not tell which is meant'
		);
	});

	it('is the same in a page of 10 MB', { timeout: 60_000 }, async () => {
		const paragraph =
			'<p>Grain, <em>oil</em>&nbsp;and ore cross the sea in ships of every flag.</p>\n';
		const sea = paragraph.repeat(Math.ceil(5e6 / paragraph.length));
		const article = save('large.html', `${sea}<p>So no tug came.</p>${sea}`);
		const { lines } = await checkPassages([article], reports());
		expect(lines).toContain('    found once            “no tug came”');
		expect(lines.at(-1)).toBe('3 quotations: 1 found once, 0 found by context, 2 lost');
	});

	it('cannot steer a terminal', async () => {
		const article = save('escape.html', '<p>so no tug\u001b\u202E came</p>');
		const { lines } = await checkPassages([article, '--report', 'strait'], reports());
		expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
		expect(lines[2]).toContain('“no tug came” (1 of 11');
	});
});

describe('its exit code', () => {
	it('is 0 when every quotation of the report is found', async () => {
		const { exitCode, lines } = await checkPassages([fixture('intact')]);
		expect(exitCode).toBe(0);
		expect(lines.at(-1)).toBe('38 quotations: 38 found once, 0 found by context, 0 lost');
	});

	it.each([
		['edited', '38 quotations: 13 found once, 0 found by context, 25 lost'],
		['duplicated', '38 quotations: 27 found once, 4 found by context, 7 lost']
	])('is 1 when some are lost: %s', async (name, sum) => {
		const { exitCode, lines } = await checkPassages([fixture(name)]);
		expect(exitCode).toBe(1);
		expect(lines.at(-1)).toBe(sum);
	});

	it.each([
		['empty', 'shows no text; if scripts fill the page, save it from a browser'],
		['not-html', 'is not HTML: it has no element'],
		['not-there', 'there is no such file']
	])('is 2 with the file and the fault: %s', async (name, fault) => {
		expect(await checkPassages([fixture(name)])).toEqual({
			exitCode: 2,
			lines: [`${fixture(name)}: ${fault}`]
		});
	});

	it('is 2 for a folder', async () => {
		const { exitCode, lines } = await checkPassages([folder]);
		expect({ exitCode, lines }).toEqual({
			exitCode: 2,
			lines: [`${folder}: is a folder, not a file`]
		});
	});

	it.each([
		[[], /^arguments: one article is needed\. Usage: npm run check:passages/],
		[['a.html', 'b.html'], /^arguments: one article is needed/],
		[['a.html', '--rapport', 'x'], /^arguments: .*--rapport.*Usage: npm run/],
		[['a.html', '--report'], /^arguments: .*--report.*Usage: npm run/],
		[
			['a.html', '--report', 'x'],
			/^arguments: no report is called "x"; there are: harbour, strait$/
		]
	])('is 2 for arguments %j', async (args, message) => {
		const { exitCode, lines } = await checkPassages(args, reports());
		expect(exitCode).toBe(2);
		expect(lines.join('\n')).toMatch(message);
	});

	it.each([
		['{', /broken\.json: is not a report: .*JSON/],
		['[]', /: the report is not an object$/],
		['{"passages": []}', /: id is not a text$/],
		['{"id": "a"}', /: passages is not a list$/],
		['{"id": "a", "passages": [1]}', /: passages\[0\] is not an object$/],
		['{"id": "a", "passages": [{"id": "p1"}]}', /: passages\[0\]\.anchors is not a list$/],
		[
			'{"id": "a", "passages": [{"id": "p1", "anchors": [{"exact": " "}]}]}',
			/: passages\[0\]\.anchors\[0\]\.exact is empty$/
		],
		[
			'{"id": "a", "passages": [{"id": "p1", "anchors": [{"exact": "b", "prefix": ""}]}]}',
			/: passages\[0\]\.anchors\[0\]\.suffix is not a text$/
		]
	])('is 2 for a broken report: %s', async (content, message) => {
		const broken = mkdtempSync(join(folder, 'broken-'));
		writeFileSync(join(broken, 'broken.json'), content);
		const { exitCode, lines } = await checkPassages([fixture('intact')], broken);
		expect(exitCode).toBe(2);
		expect(lines.join('\n')).toMatch(message);
	});

	it('is 2 when there are no reports', async () => {
		const none = mkdtempSync(join(folder, 'none-'));
		expect((await checkPassages([fixture('intact')], none)).lines).toEqual([
			`${none}: holds no report`
		]);
		const nowhere = join(none, 'nowhere');
		expect((await checkPassages([fixture('intact')], nowhere)).lines[0]).toMatch(/ENOENT/);
	});
});

describe('as a command', () => {
	const run = (args: string[], input = '') => {
		const script = pathOf('../../../scripts/passages/check.ts');
		return spawnSync(process.execPath, [script, ...args], { input, encoding: 'utf8' });
	};

	it('reads standard input and prints what it found', () => {
		const { status, stdout, stderr } = run(['-'], '<p>They met the Ukrainians on Sunday.</p>');
		expect(status).toBe(1);
		expect(stdout).toMatch(/\n38 quotations: 1 found once, 0 found by context, 37 lost\n$/);
		expect(stderr).toBe('');
	});

	it('tells faults on standard error', () => {
		const { status, stdout, stderr } = run(['-']);
		expect(status).toBe(2);
		expect(stdout).toBe('');
		expect(stderr).toBe('standard input: is empty\n');
	});
});
