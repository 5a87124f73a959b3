import { isOpen, type Sitting } from '$lib/core/memory/sitting';

/**
 * The newest sitting, if it was begun and not finished; else null. One whose last answer was taken
 * back is open again, although it had been finished.
 *
 * @param sittings in the order they were begun
 */
export function openSitting(sittings: ReadonlyMap<string, Sitting>): Sitting | null {
	const newest = [...sittings.values()].at(-1);
	return newest && isOpen(newest) ? newest : null;
}
