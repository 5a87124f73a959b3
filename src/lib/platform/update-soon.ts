import { idle } from './idle';
import { type UpdateOptions, type Updating, watchUpdates } from './update';

/** ms */
const AT_LATEST = 1500;

/**
 * `watchUpdates` once the page has settled: the worker of a first visit fetches all there is, which
 * must not hold up the page it is on.
 */
export async function watchUpdatesSoon(options: UpdateOptions): Promise<Updating> {
	await idle(AT_LATEST);
	return watchUpdates(options);
}
