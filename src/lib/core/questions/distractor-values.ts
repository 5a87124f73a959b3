import {
	civilDay,
	dayNumber,
	isoDay,
	isoMonth,
	isoYear,
	readIsoDay
} from '../claims/dates-calendar';
import { type Answer, dateAnswer } from './keys';

/** A value with the rule that put it forward; the lower the rank the better it distracts. */
export interface Candidate extends Answer {
	readonly reason: string;
	readonly rank: number;
}

/** Days, months and years to either side: near enough to be thought about, far enough to be wrong. */
const DAY_STEPS = [3, 8, 17, 33, 64] as const;
const MONTH_STEPS = [1, 3, 5, 9, 14] as const;
const YEAR_STEPS = [1, 2, 4, 6, 9] as const;

function shifted(iso: string, step: number): string {
	const day = readIsoDay(iso);
	if (day !== null) return isoDay(day + step);
	const [year = 0, month = 1] = iso.split('-').map(Number);
	return iso.length === 7 ? isoMonth(year, month + step) : isoYear(year + step);
}

const stepsFor = (iso: string): readonly number[] =>
	iso.length === 10 ? DAY_STEPS : iso.length === 7 ? MONTH_STEPS : YEAR_STEPS;

/** Whether the calendar has it, where it is a day. */
const isDay = (iso: string): boolean => iso.length !== 10 || readIsoDay(iso) !== null;

/**
 * Dates of the same granularity around a key.
 *
 * @param iso the key
 * @param newest no date after this day, or null for no limit
 * @param turn 0 to 3: how many of the nearest three lie before the key
 */
export function dateCandidates(iso: string, newest: string | null, turn: number): Candidate[] {
	const steps = stepsFor(iso);
	const make = (step: number, rank: number): Candidate[] => {
		const value = shifted(iso, step);
		const answer = isDay(value) ? dateAnswer(value) : null;
		const late = newest !== null && value.slice(0, newest.length) > newest.slice(0, value.length);
		if (!answer || late) return [];
		return [{ ...answer, reason: 'A date near the true one, to the same exactness.', rank }];
	};
	const before = steps.flatMap((step, at) => make(-step, at < turn ? at : at + 3));
	const after = steps.flatMap((step, at) => make(step, at < 3 - turn ? at : at + 3));
	return [...before, ...after];
}

/** Years between two days, for judging whether two people belong to one era. */
export function yearsApart(a: string | null, b: string | null): number {
	const [x, y] = [readIsoDay(a), readIsoDay(b)];
	return x === null || y === null ? 0 : Math.abs(civilDay(x).year - civilDay(y).year);
}

/** The day a number of days after another; the same text where it is no day. */
export function addDays(iso: string, days: number): string {
	const at = readIsoDay(iso);
	if (at === null) return iso;
	const { year, month, day } = civilDay(at + days);
	return isoDay(dayNumber(year, month, day));
}
