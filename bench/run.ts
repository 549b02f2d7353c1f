/**
 * `npm run bench`: our map beside a plain MapLibre page and a Leaflet page that draw the same data,
 * in one run on one machine, as ratios. Run `npm run build` first.
 *
 *     npm run bench [-- --rounds 5]
 *
 * Each round visits every page once, in turn, so that what else the machine does falls on all alike;
 * a figure is the median of its rounds. The budgets are those of docs/quality.md. Machines differ, so
 * a broken budget is printed and fails nothing.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { serve } from '../scripts/serve.ts';
import * as measures from './measures.ts';
import { growths, makeSite } from './site.ts';
import { openBrowser, slowLine, thisMachine } from './visit.ts';

interface Row {
	readonly what: string;
	readonly unit: string;
	readonly ours: measures.Measure;
	/** What it is held against; without it the figure stands for itself. */
	readonly beside?: measures.Measure;
	/** Most that the ratio, or the figure alone, may be. */
	readonly budget: number | null;
}

const { ourMapSeen, ourEngineReady, plainMapDrawn, leafletMapDrawn } = measures;

const rows: readonly Row[] = [
	...[
		{ line: thisMachine, plain: 0.2, leaflet: 0.7 },
		{ line: slowLine, plain: 0.12, leaflet: 0.35 }
	].flatMap(({ line, plain, leaflet }): Row[] => [
		{
			what: `Map seen, beside plain MapLibre drawn, ${line.name}`,
			unit: 'ms',
			ours: ourMapSeen(line),
			beside: plainMapDrawn(line),
			budget: plain
		},
		{
			what: `Map seen, beside Leaflet drawn, ${line.name}`,
			unit: 'ms',
			ours: ourMapSeen(line),
			beside: leafletMapDrawn(line),
			budget: leaflet
		},
		{
			what: `Engine ready, beside plain MapLibre drawn, ${line.name}`,
			unit: 'ms',
			ours: ourEngineReady(line),
			beside: plainMapDrawn(line),
			budget: 1.1
		}
	]),
	{
		what: 'A frame while panning, all layers, beside plain MapLibre',
		unit: 'ms',
		ours: measures.ourFrameMs,
		beside: measures.plainFrameMs,
		budget: 1.1
	},
	{
		what: 'Frames until another date shows',
		unit: '',
		ours: measures.framesUntilDateShows,
		budget: 2
	},
	...growths.flatMap((times): Row[] => [
		{
			what: `Engine ready with ${times} × the incidents, beside plain MapLibre`,
			unit: 'ms',
			ours: ourEngineReady(thisMachine, times),
			beside: plainMapDrawn(thisMachine, times),
			budget: null
		},
		{
			what: `JavaScript's memory with ${times} × the incidents, beside plain MapLibre`,
			unit: 'bytes',
			ours: measures.ourHeap(times),
			beside: measures.plainHeap(times),
			budget: null
		}
	])
];

function median(values: readonly number[]): number {
	const sorted = values.toSorted((one, other) => one - other);
	return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

async function rounds(count: number, row: Row, browser: Browser, site: string) {
	const ours: number[] = [];
	const beside: number[] = [];
	for (let round = 0; round < count; round += 1) {
		ours.push(await row.ours(browser, site));
		if (row.beside) beside.push(await row.beside(browser, site));
	}
	return { ours: median(ours), beside: row.beside ? median(beside) : null };
}

const digits = (value: number) => (value >= 100 ? value.toFixed(0) : value.toFixed(1));

function line({ what, unit, budget }: Row, ours: number, beside: number | null): string {
	const ratio = beside === null ? ours : ours / beside;
	const kept = budget === null ? '–' : ratio <= budget ? `≤ ${budget}` : `**over ${budget}**`;
	const cells = [
		what,
		`${digits(ours)} ${unit}`,
		beside === null ? '–' : `${digits(beside)} ${unit}`
	];
	return `| ${[...cells, ratio.toFixed(2), kept].join(' | ')} |`;
}

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
await makeSite('build', folder);
const server = await serve({ dir: folder });
const browser = await openBrowser();
try {
	console.log('| What | Ours | Beside | Ratio | Budget |\n|---|---|---|---|---|');
	for (const row of rows) {
		const { ours, beside } = await rounds(Number(values.rounds), row, browser, server.url);
		console.log(line(row, ours, beside));
	}
} finally {
	await browser.close();
	await server.close();
	rmSync(folder, { recursive: true });
}
