/** 2100-01-01 UTC in ms. A clock that claims more is broken and is not believed. */
const LATEST_BELIEVED = 4_102_444_800_000;
const MAX_COUNTER = 0xffff;
const SHAPE = /^([0-9a-f]{12})-([0-9a-f]{4})$/;

interface Parts {
	readonly ms: number;
	readonly counter: number;
}

const render = ({ ms, counter }: Parts): string =>
	`${ms.toString(16).padStart(12, '0')}-${counter.toString(16).padStart(4, '0')}`;

/**
 * Reads a hybrid logical clock.
 *
 * @param text `<ms as 12 hex digits>-<counter as 4 hex digits>`
 * @returns null where it has another shape or lies beyond the year 2100
 */
export function parseHlc(text: string): Parts | null {
	const match = SHAPE.exec(text);
	if (match === null) return null;
	const ms = Number.parseInt(match[1] ?? '', 16);
	return ms > LATEST_BELIEVED ? null : { ms, counter: Number.parseInt(match[2] ?? '', 16) };
}

const believable = (now: number): number =>
	Number.isFinite(now) && now >= 0 && now <= LATEST_BELIEVED ? Math.floor(now) : 0;

/**
 * The next reading of a hybrid logical clock (Kulkarni et al. 2014): the wall clock while it
 * advances, else the last reading and a counter. Readings compare as text.
 *
 * The last reading is followed even where it lies ahead of `now`: once a wrong clock is set right,
 * what the learner does next must still sort after what they did before, or the mistaken day would
 * stay the last word on an item. Only readings and clocks beyond the year 2100 are left aside, so
 * that no file from outside can use up the range.
 *
 * @param last the newest reading this device has seen, or null
 * @param now wall clock, ms since the epoch; NaN and nonsense count as a stopped clock
 */
export function nextHlc(last: string | null, now: number): string {
	const wall = believable(now);
	const before = last === null ? null : parseHlc(last);
	if (before === null || wall > before.ms) return render({ ms: wall, counter: 0 });
	if (before.counter < MAX_COUNTER) return render({ ms: before.ms, counter: before.counter + 1 });
	return render({ ms: before.ms + 1, counter: 0 });
}
