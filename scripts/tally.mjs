/**
 * What a test run adds to the last line.
 * @typedef {{ passed: number, failed: number }} Tally
 */

/** @param {any} report of vitest's json reporter @returns {Tally} */
function ofVitest(report) {
	// A file that cannot even be loaded has no failed test, and is one failure all the same.
	const unloadable = report.testResults.filter(
		(file) => file.status === 'failed' && !file.assertionResults.some((t) => t.status === 'failed')
	);
	return { passed: report.numPassedTests, failed: report.numFailedTests + unloadable.length };
}

/** @param {any} report of Playwright's json reporter @returns {Tally} */
function ofPlaywright(report) {
	const { expected, unexpected, flaky } = report.stats;
	return { passed: expected, failed: unexpected + flaky };
}

const READERS = { vitest: ofVitest, playwright: ofPlaywright };

/** @param {'vitest' | 'playwright'} kind @param {string | null} report @returns {Tally | null} null where it is none */
function read(kind, report) {
	try {
		return READERS[kind](JSON.parse(report ?? ''));
	} catch {
		return null;
	}
}

/**
 * Counts one step. A step without a report is one test; one with a report counts its tests, and a
 * failure that no test shows (a crash, an unhandled error, nothing run at all) counts as one more.
 * @param {number} code exit code of the step
 * @param {'vitest' | 'playwright' | undefined} kind
 * @param {string | null} report the text of the report, null where none was written
 * @returns {Tally}
 */
export function tally(code, kind, report) {
	if (!kind) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
	const counted = read(kind, report);
	if (!counted) return { passed: 0, failed: 1 };
	const silent = counted.failed === 0 && (code !== 0 || counted.passed === 0);
	return silent ? { ...counted, failed: 1 } : counted;
}
