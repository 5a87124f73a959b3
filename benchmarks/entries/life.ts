/** A long life of study, made up: the n-th event is the same on every run. */
import type { Grade, LearnerEvent } from '../../src/lib/core/memory/types';

export const DAY_MS = 86_400_000;
/** Long enough ago that a life of sixteen years is over: the clock of the store goes on after it. */
const FIRST_DAY = 12_000;
/** Answers a day on six days of each week, so that a million of them are sixteen years. */
const A_DAY = 200;

export const gradeAt = (at: number): Grade => (at % 11 === 0 ? 1 : 3);

/** The study day of the n-th event. */
function dayOf(at: number): number {
	const studied = Math.floor(at / A_DAY);
	return FIRST_DAY + studied + Math.floor(studied / 6);
}

/** The study day after a life of so many events. */
export const dayAfter = (events: number): number => dayOf(events - 1) + 1;

/** 32 scattered bits as 7 characters (finaliser of murmur3). */
function scattered(at: number, lane: number): string {
	let hash = Math.imul(at + 1, 0x9e3779b1) ^ Math.imul(lane + 1, 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return ((hash ^ (hash >>> 16)) >>> 0).toString(32).padStart(7, '0');
}

/** As scattered as a random id is: what an index has to bear. */
const idAt = (at: number): string =>
	(scattered(at, 0) + scattered(at, 1) + scattered(at, 2) + scattered(at, 3)).slice(-26);

/** @param items how many there are to be asked, in turn */
export function eventAt(at: number, items: number): LearnerEvent {
	const day = dayOf(at);
	const ms = day * DAY_MS + 36_000_000 + (at % A_DAY) * 20_000;
	const item = `${String((at * 7919) % items).padStart(10, 'f')}.person`;
	const wrong = gradeAt(at) === 1;
	return {
		kind: 'answered',
		question: `q${item}`,
		item,
		form: 'typed',
		where: 'review',
		session: `session${Math.floor(at / 20)}`.padEnd(26, '0'),
		response: { form: 'typed', text: 'An answer of usual length' },
		verdict: { outcome: wrong ? 'wrong' : 'right', reason: wrong ? 'no-match' : 'key' },
		grade: gradeAt(at),
		options: 0,
		ms: 4000,
		id: idAt(at),
		device: 'benchmarks',
		seq: at + 1,
		hlc: `${ms.toString(16).padStart(12, '0')}-0000`,
		at: ms,
		zone: 'Asia/Seoul',
		offsetMin: 540,
		day
	};
}
