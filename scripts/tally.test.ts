import { expect, test } from 'vitest';
import { tally } from './tally.mjs';

const vitest = (passed: number, failed: number, testResults: object[] = []) =>
	JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults });

const playwright = (expected: number, unexpected: number, flaky = 0) =>
	JSON.stringify({ stats: { expected, unexpected, flaky, skipped: 0 } });

test('a gate is one test', () => {
	expect(tally(0, undefined, null)).toEqual({ passed: 1, failed: 0 });
	expect(tally(2, undefined, null)).toEqual({ passed: 0, failed: 1 });
});

test('a report is counted test by test', () => {
	expect(tally(1, 'vitest', vitest(10, 2))).toEqual({ passed: 10, failed: 2 });
	expect(tally(1, 'playwright', playwright(7, 1))).toEqual({ passed: 7, failed: 1 });
});

test('a flaky test has failed', () => {
	expect(tally(0, 'playwright', playwright(7, 0, 1))).toEqual({ passed: 7, failed: 1 });
});

test('a test file that cannot be loaded is a failure', () => {
	const files = [
		{ status: 'failed', assertionResults: [] },
		{ status: 'failed', assertionResults: [{ status: 'failed' }] },
		{ status: 'passed', assertionResults: [] }
	];
	expect(tally(1, 'vitest', vitest(3, 1, files))).toEqual({ passed: 3, failed: 2 });
});

test('a crash that no test shows is a failure', () => {
	expect(tally(1, 'vitest', vitest(10, 0))).toEqual({ passed: 10, failed: 1 });
	expect(tally(124, 'playwright', null)).toEqual({ passed: 0, failed: 1 });
	expect(tally(0, 'vitest', '{"half":')).toEqual({ passed: 0, failed: 1 });
});

test('a run of no tests at all is a failure', () => {
	expect(tally(0, 'vitest', vitest(0, 0))).toEqual({ passed: 0, failed: 1 });
	expect(tally(0, 'playwright', playwright(0, 0))).toEqual({ passed: 0, failed: 1 });
});
