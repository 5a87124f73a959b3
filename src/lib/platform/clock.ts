/** Wall clock, ms since the epoch. */
export const now = (): number => Date.now();

/** ms since some moment: it never goes back, and may stand still while the device sleeps. */
export const steady = (): number => performance.now();

/** Minutes east of UTC, where the device says it is, at the given ms since the epoch. */
export const offsetAt = (at: number): number => -new Date(at).getTimezoneOffset() || 0;

/**
 * Where the device says it is: IANA zone, and minutes east of UTC at the given ms since the epoch. The
 * first call reads the browser's table of zones: 50 ms of a slow phone.
 */
export function zoneAt(at: number): { zone: string; offsetMin: number } {
	return {
		zone: new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC',
		offsetMin: offsetAt(at)
	};
}
