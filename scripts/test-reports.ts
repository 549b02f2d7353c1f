/** What the JSON reporters of vitest.config.ts and playwright.config.ts tell of a run. */
import { stripVTControlCharacters } from 'node:util';
import type { JSONReport, JSONReportSuite } from '@playwright/test/reporter';

/** A test that did not pass at once. */
export interface Trouble {
	readonly test: string;
	/** Beginning of the message of the first failure, in one line. */
	readonly reason: string;
	/** It passed when it was tried again. */
	readonly isFlaky: boolean;
}

export interface Outcome {
	readonly passed: number;
	readonly failed: number;
	readonly troubles: readonly Trouble[];
}

/** The part of Vitest's report that is read here. */
export interface UnitReport {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	readonly testResults: readonly {
		readonly assertionResults: readonly {
			readonly fullName: string;
			readonly status: string;
			readonly failureMessages?: readonly string[] | null;
		}[];
	}[];
}

const longestReason = 500;

function reasonOf(message: string): string {
	const lines = stripVTControlCharacters(message)
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '' && !line.startsWith('at '));
	return lines.join(' · ').slice(0, longestReason);
}

export function unitOutcome(report: UnitReport): Outcome {
	const troubles = report.testResults.flatMap(({ assertionResults }) =>
		assertionResults
			.filter(({ status }) => status === 'failed')
			.map(({ fullName, failureMessages }) => ({
				test: fullName,
				reason: reasonOf(failureMessages?.[0] ?? ''),
				isFlaky: false
			}))
	);
	return { passed: report.numPassedTests, failed: report.numFailedTests, troubles };
}

function troublesOf(suite: JSONReportSuite, path: readonly string[]): Trouble[] {
	const here = [...path, suite.title];
	const own = suite.specs.flatMap(({ title, tests }) =>
		tests
			.filter(({ status }) => status === 'unexpected' || status === 'flaky')
			.map(({ status, results }) => ({
				test: [...here, title].join(' › '),
				reason: reasonOf(results.flatMap(({ errors }) => errors)[0]?.message ?? ''),
				isFlaky: status === 'flaky'
			}))
	);
	return [...own, ...(suite.suites ?? []).flatMap((inner) => troublesOf(inner, here))];
}

/** A test that passes when it is tried again counts as passed, and is named. */
export function browserOutcome({ stats, suites }: JSONReport): Outcome {
	return {
		passed: stats.expected + stats.flaky,
		failed: stats.unexpected,
		troubles: suites.flatMap((suite) => troublesOf(suite, []))
	};
}
