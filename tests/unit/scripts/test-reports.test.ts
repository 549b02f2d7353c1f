import type { JSONReport } from '@playwright/test/reporter';
import { describe, expect, it } from 'vitest';
import { browserOutcome, unitOutcome } from '../../../scripts/test-reports.ts';

const red = (text: string) => `\u001b[31m${text}\u001b[39m`;

const spec = (title: string, status: string, ...messages: string[]) => ({
	title,
	tests: [
		{ status, results: messages.map((message) => ({ errors: message ? [{ message }] : [] })) }
	]
});

const browserReport = {
	stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 },
	suites: [
		{
			title: 'peers.spec.ts',
			specs: [spec('a frame', 'expected', '')],
			suites: [
				{
					title: 'hosts',
					specs: [
						spec('WordPress', 'unexpected', red('Error: 640 is missing\n\n  at here'), 'other'),
						spec('Medium', 'flaky', 'Error: late', '')
					]
				}
			]
		}
	]
} as unknown as JSONReport;

describe('the report of the browser tests', () => {
	const { passed, failed, troubles } = browserOutcome(browserReport);

	it('counts as passed what passed when it was tried again', () => {
		expect({ passed, failed }).toEqual({ passed: 6, failed: 1 });
	});

	it('names what did not pass at once, and why', () => {
		expect(troubles).toEqual([
			{
				test: 'peers.spec.ts › hosts › WordPress',
				reason: 'Error: 640 is missing',
				isFlaky: false
			},
			{ test: 'peers.spec.ts › hosts › Medium', reason: 'Error: late', isFlaky: true }
		]);
	});
});

describe('the report of the unit tests', () => {
	const outcome = unitOutcome({
		numPassedTests: 1,
		numFailedTests: 1,
		testResults: [
			{
				assertionResults: [
					{ fullName: 'the address reads', status: 'passed', failureMessages: [] },
					{
						fullName: 'the address writes',
						status: 'failed',
						failureMessages: [`AssertionError: no\n    at file.ts:1\n${'x'.repeat(1000)}`]
					}
				]
			}
		]
	});

	it('counts and names what failed, in a line of fair length', () => {
		expect(outcome).toMatchObject({ passed: 1, failed: 1 });
		expect(outcome.troubles).toHaveLength(1);
		expect(outcome.troubles[0]?.test).toBe('the address writes');
		expect(outcome.troubles[0]?.reason).toMatch(/^AssertionError: no · x{200}/);
		expect(outcome.troubles[0]?.reason.length).toBeLessThanOrEqual(500);
	});
});
