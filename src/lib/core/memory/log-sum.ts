import { Checksum } from './checksum';
import type { LearnerEvent } from './types';

/**
 * What is known of a set of events without holding them: how many there are, and a sum over their
 * contents that does not depend on their order, so that two parts of a log can be added. A log on
 * disk that no longer has this mark has lost something, or was altered.
 */
export interface LogSum {
	readonly count: number;
	/** Two sums of 32-bit checksums, each below 2^32. */
	readonly high: number;
	readonly low: number;
}

export const EMPTY_SUM: LogSum = { count: 0, high: 0, low: 0 };

const wrapped = (sum: number): number => sum % 2 ** 32;

export const addSums = (a: LogSum, b: LogSum): LogSum => ({
	count: a.count + b.count,
	high: wrapped(a.high + b.high),
	low: wrapped(a.low + b.low)
});

/** What is left of a log without a part of it. */
export const withoutSum = (whole: LogSum, part: LogSum): LogSum => ({
	count: whole.count - part.count,
	high: wrapped(whole.high - part.high + 2 ** 32),
	low: wrapped(whole.low - part.low + 2 ** 32)
});

export const sameSum = (a: LogSum, b: LogSum): boolean =>
	a.count === b.count && a.high === b.high && a.low === b.low;

/** @param events each once; they are read as JSON, the form in which they travel and are stored */
export function sumOf(events: readonly LearnerEvent[]): LogSum {
	let [high, low] = [0, 0];
	for (const event of events) {
		const check = new Checksum();
		check.text(JSON.stringify(event));
		const hex = check.done();
		high = wrapped(high + Number.parseInt(hex.slice(0, 8), 16));
		low = wrapped(low + Number.parseInt(hex.slice(8), 16));
	}
	return { count: events.length, high, low };
}
