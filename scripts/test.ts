/**
 * `npm test`: every check and every test, in order, with one sum at the end.
 *
 * A failed step does not stop the next ones, so one run shows all that is wrong; only steps that
 * need a failed step's result are not run, and count as failed. A check counts as one test; the
 * unit and browser runs count their own tests. The last line is `N passed, N failed`.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { runCommand, runScript } from './run-script.ts';
import { testSite } from './site/test-site.ts';

interface Count {
	passed: number;
	failed: number;
}

interface Step {
	name: string;
	run: () => boolean;
	/** Steps whose failure makes this one pointless. */
	needs?: string[];
	/** Reads the step's own test counts; null when it left no report. */
	count?: () => Count | null;
}

/** Where the JSON reporters of vitest.config.ts and playwright.config.ts write. */
const UNIT_REPORT = 'test-results/unit.json';
const BROWSER_REPORT = 'test-results/browser.json';

const steps: Step[] = [
	check('format', 'check:format'),
	check('lint', 'check:lint'),
	check('types', 'check:types'),
	check('dead code', 'check:dead'),
	check('geodata', 'check:geodata'),
	{ ...check('unit', 'test:unit'), count: countUnit },
	{ name: 'build', run: () => runScript('build', { SITE_URL: testSite.url }) },
	{
		name: 'chromium',
		run: () => runCommand(process.execPath, ['scripts/ensure-chromium.ts'])
	},
	{ ...check('browser', 'test:browser'), needs: ['build', 'chromium'], count: countBrowser }
];

function check(name: string, script: string): Step {
	return { name, run: () => runScript(script) };
}

function readReport(path: string): unknown {
	try {
		return JSON.parse(readFileSync(path, 'utf8'));
	} catch {
		return null;
	}
}

function countUnit(): Count | null {
	const report = readReport(UNIT_REPORT) as {
		numPassedTests: number;
		numFailedTests: number;
	} | null;
	return report && { passed: report.numPassedTests, failed: report.numFailedTests };
}

function countBrowser(): Count | null {
	const report = readReport(BROWSER_REPORT) as {
		stats: { expected: number; unexpected: number; flaky: number };
	} | null;
	return (
		report && {
			passed: report.stats.expected,
			failed: report.stats.unexpected + report.stats.flaky
		}
	);
}

/** A run that fails without a failed test (a file that does not load, say) is one failure. */
function countStep({ run, count }: Step): Count {
	const succeeded = run();
	const own = count?.() ?? { passed: succeeded && !count ? 1 : 0, failed: 0 };
	const ranNothing = own.passed + own.failed === 0;
	if (own.failed === 0 && (!succeeded || ranNothing)) return { ...own, failed: 1 };
	return own;
}

mkdirSync('test-results', { recursive: true });
for (const report of [UNIT_REPORT, BROWSER_REPORT]) rmSync(report, { force: true });

const results = new Map<string, Count>();
for (const step of steps) {
	console.log(`\n--- ${step.name}`);
	const missing = step.needs?.filter((name) => results.get(name)?.failed);
	if (missing?.length) {
		console.log(`Not run, because this failed: ${missing.join(', ')}.`);
		results.set(step.name, { passed: 0, failed: 1 });
	} else {
		results.set(step.name, countStep(step));
	}
}

console.log('\n--- summary');
const sum: Count = { passed: 0, failed: 0 };
for (const [name, { passed, failed }] of results) {
	console.log(`${failed ? 'FAILED' : 'ok    '} ${name}: ${passed} passed, ${failed} failed`);
	sum.passed += passed;
	sum.failed += failed;
}
process.exitCode = sum.failed ? 1 : 0;
console.log(`${sum.passed} passed, ${sum.failed} failed`);
