import { said } from '../said';

/** Why something could not be kept, by what the store answers. */
export const storeProblem = said('storeProblem', {
	unavailable: 'The browser’s storage is not available.',
	quota: 'The device is full: free some space, then try again.',
	'newer-version': 'A newer version of Dateline is open in another tab. Reload this page.',
	closed: 'The browser closed the storage. Try again.',
	aborted: 'The browser could not write. Try again.'
});
