/** Wall clock, ms since the epoch. */
export const now = (): number => Date.now();

/** ms since some moment: it never goes back, and may stand still while the device sleeps. */
export const steady = (): number => performance.now();

/** Minutes east of UTC, where the device says it is, at the given ms since the epoch. */
export const offsetAt = (at: number): number => -new Date(at).getTimezoneOffset() || 0;

/** The name of a zone is read anew after so long, ms: the device may have travelled. */
const TRAVELLED_MS = 600_000;
let read = { at: -Infinity, offsetMin: NaN, zone: 'UTC' };

/**
 * Where the device says it is: IANA zone, and minutes east of UTC at the given ms since the epoch. The
 * first call reads the browser's table of zones, 50 ms of a slow phone, and each later reading takes
 * ten: the name is kept for a while, as long as the offset stays.
 */
export function zoneAt(at: number): { zone: string; offsetMin: number } {
	const offsetMin = offsetAt(at);
	if (offsetMin !== read.offsetMin || Math.abs(at - read.at) > TRAVELLED_MS) {
		const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
		read = { at, offsetMin, zone };
	}
	return { zone: read.zone, offsetMin };
}
