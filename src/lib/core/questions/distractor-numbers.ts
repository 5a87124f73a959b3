import type { SlotValue } from '../claims/types';
import { type NumberSlot, numbersAgree } from '../facts/numbers';
import type { Fact } from '../facts/types';
import type { Candidate } from './distractor-values';
import { slotAnswer } from './keys';
import type { AskedSlot } from './templates/template';

/** Numbers two to four times apart, as professional news quizzes have them (median 3.6 over four options). */
const FACTORS = [0.25, 0.4, 0.6, 1.6, 2.4, 3.2] as const;
/** Within a whole that nobody exceeds: nearer, so that all are possible. */
const SHARES = [0.4, 0.55, 0.75, 1.25, 1.45, 1.7] as const;
const PARTS = [0.7, 0.8, 0.9, 1.12, 1.25, 1.4] as const;
/** "About 170" of a bounded whole, where the nearest would be true as well. */
const FEWER = [0.4, 0.6, 0.8] as const;
const RANKS = [-12, -7, -4, -2, 3, 5, 9] as const;
const AGES = [-11, -7, -4, 3, 5, 8] as const;
const FEW = [-3, -2, -1, 1, 2, 4] as const;
/** Up to here numbers are told apart one by one. */
const SMALL = 12;

/** What the world has no more of: a larger number is no answer to anything. */
interface Whole {
	readonly most: number;
	/** Whether the whole is known and no number stays far below it: votes of one chamber. */
	readonly parts?: true;
}
/** Members of the United Nations with its two observer states; members alone. */
const COUNTRIES = 195;
const UN_MEMBERS = 193;
/** No mountain is higher, and no building is a tenth of it. */
const HIGHEST: Readonly<Record<string, number>> = { metres: 8849, feet: 29_032 };
/** Of countries, whatever they are counted as. */
const OF_COUNTRIES = /^(?:member )?(?:countries|states|nations)\b|\b(?:countries|states|nations)$/;

const isShare = ({ unit }: NumberSlot): boolean => unit === 'percent' || unit === '%';

/**
 * The bounds the world sets to an answer.
 *
 * @param fact what is asked about
 * @param asked the slot asked for
 * @param key the true number: one beyond the usual bound shows that the bound is none
 */
export function wholeOf(fact: Fact, asked: AskedSlot, key: NumberSlot): Whole {
	const { kind, slots } = fact;
	const within = (most: number, parts?: true): Whole => ({
		most: key.value <= most ? most : Infinity,
		...(parts && { parts })
	});
	if (kind === 'votes') return within(slots.body?.id === 'un' ? UN_MEMBERS : Infinity, true);
	if (asked === 'rank') return within(COUNTRIES);
	if (isShare(key)) return within(100);
	const what = slots.what?.text ?? '';
	if ([key.unit ?? '', what].some((text) => OF_COUNTRIES.test(text))) return within(COUNTRIES);
	if (key.unit === 'seats') return within(Infinity, true);
	const highest = /^the height of /.test(what) ? HIGHEST[key.unit ?? ''] : undefined;
	if (highest !== undefined) return within(highest, true);
	return { most: Infinity };
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

/** Beside a number near its bound: steps of its own roundness, and the bound itself. */
function nearBound(value: number, most: number): number[] {
	const step = Math.max(roundness(value), Math.round(value / 50));
	const around = [-3, -2, -1, 1, 2, 3].map((times) => value + times * step);
	return value < most && value + step > most ? [...around, most] : around;
}

/** Shares near the whole: what is left over is two to four times as much, or as little. */
const nearWhole = (value: number): number[] =>
	FACTORS.map((factor) => 100 - roundLike((100 - value) * factor, value)).reverse();

function numbersAround(key: NumberSlot, asked: AskedSlot, { most, parts }: Whole): number[] {
	const { value } = key;
	const times = (factors: readonly number[]): number[] =>
		factors.map((factor) => roundLike(value * factor, value));
	const plus = (steps: readonly number[]): number[] => steps.map((step) => value + step);
	if (asked === 'rank') return plus(RANKS);
	// Nobody grows twice as old as somebody else.
	if (key.unit === 'years old') return plus(AGES);
	if (key.bound === 'exactly' && Number.isInteger(value) && value <= SMALL) return plus(FEW);
	if (isShare(key) && most === 100) return value > 70 ? nearWhole(value) : times(SHARES);
	if (parts) return times(PARTS);
	if (value * 1.6 <= most) return times(FACTORS);
	return key.bound === 'about' ? times(FEWER) : nearBound(value, most);
}

/**
 * Numbers around a key: ranks and small numbers nearby, parts of a bounded whole near enough to be
 * possible, others two to four times apart, as round as the key, with the same "more than" or "about".
 *
 * @param key the true number
 * @param asked the slot: ranks are shown as ordinals
 * @param turn 0 to 3: how many of the first three are smaller than the key
 * @param whole what the world has no more of
 */
export function numberCandidates(
	key: NumberSlot,
	asked: AskedSlot,
	turn: number,
	whole: Whole = { most: isShare(key) && key.value <= 100 ? 100 : Infinity }
): Candidate[] {
	const slotOf = (value: number): NumberSlot => ({
		...key,
		value,
		id: String(value),
		text: String(value)
	});
	const possible = (value: number): boolean =>
		value > 0 &&
		value <= whole.most &&
		!(isShare(key) && value === 100) &&
		value !== key.value &&
		!(key.bound === 'about' && numbersAgree(slotOf(value), key));
	const values = [...new Set(numbersAround(key, asked, whole))].filter(possible);
	const below = values.filter((value) => value < key.value).sort((a, b) => b - a);
	const above = values.filter((value) => value > key.value).sort((a, b) => a - b);
	const make = (list: readonly number[], wanted: number): Candidate[] =>
		list.map((value, at) => {
			const slot: SlotValue = slotOf(value);
			const reason = 'A number of like size, as round as the true one.';
			return { ...slotAnswer(slot, asked), reason, rank: at < wanted ? at : at + 3 };
		});
	return [...make(below, turn), ...make(above, 3 - turn)];
}
