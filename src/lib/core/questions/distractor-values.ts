import {
	civilDay,
	dayNumber,
	isoDay,
	isoMonth,
	isoYear,
	readIsoDay
} from '../claims/dates-calendar';
import type { SlotValue } from '../claims/types';
import type { NumberSlot } from '../facts/numbers';
import { type Answer, dateAnswer, slotAnswer } from './keys';

/** A value with the rule that put it forward; the lower the rank the better it distracts. */
export interface Candidate extends Answer {
	readonly reason: string;
	readonly rank: number;
}

/** Days, months and years to either side: near enough to be thought about, far enough to be wrong. */
const DAY_STEPS = [3, 8, 17, 33, 64] as const;
const MONTH_STEPS = [1, 3, 5, 9, 14] as const;
const YEAR_STEPS = [1, 2, 4, 6, 9] as const;

/** Numbers two to four times apart, as professional news quizzes have them (median 3.6 over four options). */
const FACTORS = [0.4, 0.6, 1.6, 2.4] as const;
const SHARE_FACTORS = [0.55, 0.75, 1.25, 1.45] as const;

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
		const late = newest !== null && value > newest.slice(0, value.length);
		if (!answer || late) return [];
		return [{ ...answer, reason: 'A date near the true one, to the same exactness.', rank }];
	};
	const before = steps.flatMap((step, at) => make(-step, at < turn ? at : at + 3));
	const after = steps.flatMap((step, at) => make(step, at < 3 - turn ? at : at + 3));
	return [...before, ...after];
}

const decimals = (value: number): number => (String(value).split('.')[1] ?? '').length;

/** The step a whole number is round to: 10 for 170, and for 100 too, or nothing lay below it. */
function roundness(key: number): number {
	const unit = 10 ** (/0*$/.exec(String(key))?.[0].length ?? 0);
	return unit === key ? unit / 10 : unit;
}

/** As round as the key: 170 becomes 270 and not 273, 1,340 becomes 2,140. */
function roundLike(value: number, key: number): number {
	const places = decimals(key);
	if (places > 0) return Number(value.toFixed(places));
	const unit = roundness(key);
	return Math.round(value / unit) * unit;
}

const SMALL = 12;

/** Of countries there are no more than this: a larger number is no answer to anything. */
const COUNTRIES = 200;
const OF_COUNTRIES = /\b(?:countries|states|nations)$/;
const FEWER = [0.4, 0.6, 0.8] as const;

function numbersAround(key: NumberSlot, asked: string): number[] {
	const { value } = key;
	if (asked === 'rank') return [-7, -4, -2, 3, 5, 9].map((step) => value + step);
	// Nobody grows twice as old as somebody else.
	if (key.unit === 'years old') return [-11, -7, -4, 3, 5, 8].map((step) => value + step);
	if (key.bound === 'exactly' && Number.isInteger(value) && value <= SMALL)
		return [-3, -2, -1, 1, 2, 4].map((step) => value + step);
	const share = key.unit === 'percent' || key.unit === '%';
	const most = OF_COUNTRIES.test(key.unit ?? '') ? COUNTRIES : Infinity;
	const factors = share ? SHARE_FACTORS : value * 1.6 > most ? FEWER : FACTORS;
	return factors
		.map((factor) => roundLike(value * factor, value))
		.filter((other) => other <= most || value > most);
}

/**
 * Numbers around a key: ranks and small numbers nearby, others two to four times apart, as round as
 * the key, with the same "more than" or "about".
 *
 * @param key the true number
 * @param asked the slot: ranks are shown as ordinals
 * @param turn 0 to 3: how many of the first three are smaller than the key
 */
export function numberCandidates(
	key: NumberSlot,
	asked: 'rank' | 'number' | 'since',
	turn: number
): Candidate[] {
	const share = key.unit === 'percent' || key.unit === '%';
	const values = [...new Set(numbersAround(key, asked))].filter(
		(value) => value > 0 && value !== key.value && (!share || value < 100)
	);
	const below = values.filter((value) => value < key.value).reverse();
	const above = values.filter((value) => value > key.value);
	const make = (list: readonly number[], wanted: number): Candidate[] =>
		list.map((value, at) => {
			const slot: SlotValue = { ...key, value, id: String(value), text: String(value) };
			const reason = 'A number of like size, as round as the true one.';
			return { ...slotAnswer(slot, asked), reason, rank: at < wanted ? at : at + 3 };
		});
	return [...make(below, turn), ...make(above, 3 - turn)];
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
