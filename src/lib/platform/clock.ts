/** Wall clock, ms since the epoch. */
export const now = (): number => Date.now();

/** Where the device says it is: IANA zone, and minutes east of UTC at the given ms since the epoch. */
export function zoneAt(at: number): { zone: string; offsetMin: number } {
	return {
		zone: new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC',
		offsetMin: -new Date(at).getTimezoneOffset() || 0
	};
}
