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
import { browserOutcome, unitOutcome, type Outcome } from './test-reports.ts';

interface Step {
	name: string;
	run: () => boolean;
	/** Steps whose failure makes this one pointless. */
	needs?: string[];
	/** Reads the step's own report; null when it left none. */
	read?: () => Outcome | null;
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
	{ ...check('unit', 'test:unit'), read: () => readReport(UNIT_REPORT, unitOutcome) },
	{ name: 'build', run: () => runScript('build', { SITE_URL: testSite.url }) },
	{
		name: 'chromium',
		run: () => runCommand(process.execPath, ['scripts/ensure-chromium.ts'])
	},
	{
		...check('browser', 'test:browser'),
		needs: ['build', 'chromium'],
		read: () => readReport(BROWSER_REPORT, browserOutcome)
	}
];

function check(name: string, script: string): Step {
	return { name, run: () => runScript(script) };
}

function readReport<Report>(path: string, outcome: (report: Report) => Outcome): Outcome | null {
	try {
		return outcome(JSON.parse(readFileSync(path, 'utf8')) as Report);
	} catch {
		return null;
	}
}

/** A run that fails without a failed test (a file that does not load, say) is one failure. */
function take({ run, read }: Step): Outcome {
	const succeeded = run();
	const own = read?.() ?? { passed: succeeded && !read ? 1 : 0, failed: 0, troubles: [] };
	const ranNothing = own.passed + own.failed === 0;
	if (own.failed === 0 && (!succeeded || ranNothing)) return { ...own, failed: 1 };
	return own;
}

mkdirSync('test-results', { recursive: true });
for (const report of [UNIT_REPORT, BROWSER_REPORT]) rmSync(report, { force: true });

const outcomes = new Map<string, Outcome>();
for (const step of steps) {
	console.log(`\n--- ${step.name}`);
	const missing = step.needs?.filter((name) => outcomes.get(name)?.failed);
	if (missing?.length) {
		console.log(`Not run, because this failed: ${missing.join(', ')}.`);
		outcomes.set(step.name, { passed: 0, failed: 1, troubles: [] });
	} else {
		outcomes.set(step.name, take(step));
	}
}

console.log('\n--- summary');
const sum = { passed: 0, failed: 0 };
for (const [name, { passed, failed, troubles }] of outcomes) {
	console.log(`${failed ? 'FAILED' : 'ok    '} ${name}: ${passed} passed, ${failed} failed`);
	for (const { test, reason, isFlaky } of troubles) {
		console.log(`       ${isFlaky ? 'passed when tried again: ' : ''}${test}: ${reason}`);
	}
	sum.passed += passed;
	sum.failed += failed;
}
process.exitCode = sum.failed ? 1 : 0;
console.log(`${sum.passed} passed, ${sum.failed} failed`);
