/**
 * Stands in for the helper of fsrs-browser that starts threads: they need memory shared between
 * workers, which a page gets only with headers that static hosts cannot be asked for.
 *
 * @throws always: the optimiser runs in one thread
 */
export function startWorkers(): never {
	throw new Error('The optimiser runs in one thread');
}
