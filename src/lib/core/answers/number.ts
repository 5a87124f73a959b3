import type { Question } from '../questions/types';
import { fold } from '../text/fold';
import { readNumbers } from './number-parts';
import type { NumberParts } from './number-parts';
import { judgeText } from './text';
import type { Rival, Verdict } from './types';
import { inUnit } from './units';

/** Off by no more than this part of the key is near. */
const NEAR = 0.1;
/** A value in another unit is rounded to three figures by those who compute it. */
const CONVERTED = 0.005;
/** What 64-bit arithmetic may lose on the way. */
const ROUNDING = 1e-9;

const off = (value: number, key: number): number =>
	value === key ? 0 : Math.abs(value - key) / Math.max(Math.abs(key), Number.MIN_VALUE);

/**
 * Judges a number: numerals with any separators and in any script, words, "million" and the like; a unit may
 * be left out, and another one of the same measure is converted.
 *
 * @param tolerance how far off still counts as right, as a part of the key; 0 by default
 */
export function judgeNumber(
	question: Question,
	text: string,
	rivals: readonly Rival[],
	tolerance = 0
): Verdict {
	const said = fold(text);
	if (said !== '' && question.accepted.some((name) => fold(name) === said))
		return { outcome: 'right', reason: 'alias' };
	const shown = readNumbers(question.answer)[0];
	const key = question.answerValue.trim() === '' ? NaN : Number(question.answerValue);
	const value = Number.isFinite(key) ? key : shown?.value;
	if (value === undefined) return judgeText(question, text, rivals);
	const readings = readNumbers(text).map((typed) => compare(typed, value, shown?.unit ?? null));
	const { error, sameUnit } = readings.reduce(closer, FAR);
	if (!sameUnit)
		return error <= ROUNDING
			? { outcome: 'nearly', reason: 'other-unit' }
			: { outcome: 'wrong', reason: 'no-match' };
	if (error <= ROUNDING) return { outcome: 'right', reason: 'key' };
	if (error <= tolerance + ROUNDING) return { outcome: 'right', reason: 'within-tolerance' };
	return error <= Math.max(NEAR, tolerance)
		? { outcome: 'nearly', reason: 'near-number' }
		: { outcome: 'wrong', reason: 'no-match' };
}

interface Reading {
	readonly error: number;
	readonly sameUnit: boolean;
}

const FAR: Reading = { error: Infinity, sameUnit: true };
const closer = (a: Reading, b: Reading): Reading => (b.error < a.error ? b : a);

/** How far one reading of what was typed is from the key; another unit of the same measure is converted. */
function compare(typed: NumberParts, key: number, unit: string | null): Reading {
	const error = off(typed.value, key);
	if (unit === 'percent' && typed.unit === null && typed.value < 1)
		return { error: Math.min(error, off(typed.value * 100, key)), sameUnit: true };
	if (unit === null || typed.unit === null || typed.unit === unit) return { error, sameUnit: true };
	const converted = inUnit(typed.value, typed.unit, unit);
	const apart = converted === null ? Infinity : off(converted, key);
	return apart <= CONVERTED ? { error: 0, sameUnit: true } : { error, sameUnit: false };
}
