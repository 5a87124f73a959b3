import { parseHlc } from './hlc';
import type { LearnerEvent } from './types';

/**
 * What was wrong with the clock an event was stamped by. `ahead` and `behind`: a day or more off what
 * the rest of the history says. `impossible`: no moment of this app's lifetime.
 */
export type ClockFlag = 'ahead' | 'behind' | 'impossible';

/** Smaller jumps are daily life: travel, a clock put right, two devices that differ by minutes. */
const TOLERANCE_MS = 86_400_000;
/** 2020-01-01 UTC: before this app was; clocks without a battery begin earlier. */
const FIRST = 1_577_836_800_000;
/** 2100-01-01 UTC, as the hybrid clock has it. */
const LAST = 4_102_444_800_000;

const possible = ({ at }: LearnerEvent): boolean => at >= FIRST && at < LAST;

/**
 * Places, in a list of times, of the longest part that never goes back: whatever lies outside it is
 * the fewest that must have been wrong. Patience sorting (Fredman 1975), O(n log n).
 */
function longestRising(times: readonly number[]): Set<number> {
	const ends: number[] = [];
	const before: number[] = [];
	for (const [place, time] of times.entries()) {
		let [low, high] = [0, ends.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((times[ends[middle] ?? 0] ?? 0) <= time) low = middle + 1;
			else high = middle;
		}
		before.push(low === 0 ? -1 : (ends[low - 1] ?? -1));
		ends[low] = place;
	}
	const rising = new Set<number>();
	for (let place = ends.at(-1) ?? -1; place >= 0; place = before[place] ?? -1) rising.add(place);
	return rising;
}

/** Within one device, by its own count: what stands a day or more off its neighbours that rise. */
function flagDevice(events: readonly LearnerEvent[], flags: Map<string, ClockFlag>): void {
	const rising = longestRising(events.map(({ at }) => at));
	let before = -Infinity;
	const after: number[] = [];
	let next = Infinity;
	for (let place = events.length - 1; place >= 0; place--) {
		after[place] = next;
		if (rising.has(place)) next = events[place]?.at ?? next;
	}
	for (const [place, { id, at }] of events.entries()) {
		if (rising.has(place)) before = at;
		else if (at > (after[place] ?? Infinity) + TOLERANCE_MS) flags.set(id, 'ahead');
		else if (at < before - TOLERANCE_MS) flags.set(id, 'behind');
	}
}

/**
 * A device whose clock lags steadily betrays itself once it has seen another's event: its hybrid
 * clock then carries that event's very reading.
 */
function flagLagging(events: readonly LearnerEvent[], flags: Map<string, ClockFlag>): void {
	const trusted = new Set<number>();
	for (const event of events) if (!flags.has(event.id)) trusted.add(event.at);
	for (const { id, at, hlc } of events) {
		const seen = flags.has(id) ? null : parseHlc(hlc);
		if (seen && seen.ms - at > TOLERANCE_MS && trusted.has(seen.ms)) flags.set(id, 'behind');
	}
}

/**
 * Events whose clock was wrong. They are never refused and their study day is never changed; what is
 * computed from days passed (fits, calibration) leaves them out.
 *
 * @param events a history in any order, each event once
 * @param now wall clock, ms since the epoch, or null: what lies more than a day after it is ahead
 * @returns by event id; the sound ones are not in it
 */
export function clockFlags(
	events: readonly LearnerEvent[],
	now: number | null = null
): ReadonlyMap<string, ClockFlag> {
	const flags = new Map<string, ClockFlag>();
	const devices = new Map<string, LearnerEvent[]>();
	for (const event of events) {
		if (!possible(event)) flags.set(event.id, 'impossible');
		else if (now !== null && event.at > now + TOLERANCE_MS) flags.set(event.id, 'ahead');
		else {
			const own = devices.get(event.device);
			if (own) own.push(event);
			else devices.set(event.device, [event]);
		}
	}
	for (const own of devices.values())
		flagDevice(
			own.sort((a, b) => a.seq - b.seq),
			flags
		);
	flagLagging(events, flags);
	return flags;
}
