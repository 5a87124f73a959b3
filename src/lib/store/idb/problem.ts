import type { StoreProblem } from '../port';

const PROBLEMS: Readonly<Record<string, StoreProblem>> = {
	QuotaExceededError: 'quota',
	VersionError: 'newer-version',
	SecurityError: 'unavailable',
	InvalidStateError: 'closed',
	UnknownError: 'closed',
	AbortError: 'aborted',
	ConstraintError: 'aborted',
	TimeoutError: 'unavailable'
};

/** The browser's name for what went wrong, '' for what is no error. */
export const errorName = (error: unknown): string =>
	typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';

/** Storage failures are values; anything else (a record that cannot be cloned) is a bug and thrown on. */
export function problemOf(error: unknown): StoreProblem {
	const problem = PROBLEMS[errorName(error)];
	if (problem === undefined) throw error;
	return problem;
}

/**
 * What a connection that is gone answers: WebKit kills them in the background ("Connection to
 * Indexed Database server lost", UnknownError or InvalidStateError), Chromium says "Internal error",
 * and whoever clears the site's data aborts what is under way without a reason.
 */
const DEAD = new Set(['InvalidStateError', 'UnknownError', 'AbortError']);

/** Worth dropping the handle, opening again and doing the same work again. */
export const isDeadConnection = (error: unknown): boolean => DEAD.has(errorName(error));
