/**
 * `npm run test:engines`: the frame cases in Firefox and WebKit, over the finished build.
 *
 *     npm run test:engines [-- "name of a case"]
 *
 * The site is served at the address that it was built for (SITE_URL), because its policy names that
 * address for WebKit's frames without an origin. A browser or a display that is missing is named
 * with the command that installs it, and counts as failed. See docs/engines.md.
 */
import { readFileSync } from 'node:fs';
import { serve } from '../../scripts/serve.ts';
import { siteUrl } from '../../scripts/site/url.ts';
import { frameCases, type FrameCase } from '../hosts/cases.ts';
import { checkFrame, type CaseResult, type Servers } from '../hosts/check-frame.ts';
import { startFront } from '../hosts/front.ts';
import { startHost } from '../hosts/host.ts';
import type { Engine } from '../hosts/tab.ts';
import { startDisplay, type Display } from './display.ts';
import { kinds, startKind, type Kind } from './kinds.ts';

const sum = { passed: 0, failed: 0 };

function pass(what: string, how: string): void {
	sum.passed += 1;
	console.log(`ok     ${what}: ${how}`);
}

function fail(what: string, why: unknown): void {
	sum.failed += 1;
	console.log(`FAILED ${what}: ${why instanceof Error ? why.message : why}`);
}

/**
 * Runs a case, and once more when the browser broke down over it: on a busy machine WebKitGTK now
 * and then crashes or hangs. What a page does wrong is a fault at once.
 */
async function run(engine: Engine, frameCase: FrameCase, servers: Servers): Promise<CaseResult> {
	try {
		return await checkFrame(engine, frameCase, servers);
	} catch (error) {
		console.log(`again  ${frameCase.name}: ${error}`);
	}
	try {
		return await checkFrame(engine, frameCase, servers);
	} catch (error) {
		return { tier: 'nothing', faults: [`the browser broke down twice: ${error}`] };
	}
}

async function runKind(
	kind: Kind,
	cases: readonly FrameCase[],
	display: Display,
	servers: Servers
): Promise<void> {
	console.log(`\n--- ${kind.name}`);
	let engine: Engine;
	try {
		engine = await startKind(kind, display);
	} catch (error) {
		return fail(kind.name, error);
	}
	console.log(engine.name);
	for (const frameCase of cases) {
		const startedAt = performance.now();
		const { tier, faults } = await run(engine, frameCase, servers);
		const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
		if (faults.length === 0) pass(frameCase.name, `${tier}, ${seconds} s`);
		else fail(frameCase.name, [tier, ...faults].join('\n       '));
	}
	await engine.close();
}

async function runAll(cases: readonly FrameCase[]): Promise<void> {
	const { href, origin, port, pathname } = new URL(siteUrl());
	const site = await serve({ dir: 'build', base: pathname });
	if (!readFileSync('build/embed/index.html', 'utf8').includes(origin)) {
		fail('build', `it was made for another address: SITE_URL=${href} npm run build`);
	}
	const front = await startFront({ site: site.url, port: Number(port) });
	const host = await startHost();
	try {
		const display = await startDisplay();
		for (const kind of kinds) await runKind(kind, cases, display, { host, front });
		display.close();
	} catch (error) {
		fail('display', error);
	}
	await Promise.all([front.close(), site.close(), host.close()]);
}

const wanted = process.argv[2];
const cases = frameCases.filter(({ name }) => wanted === undefined || name === wanted);
if (cases.length === 0) fail('cases', `there is none called "${wanted}"`);
else await runAll(cases);
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 ? 1 : 0;
