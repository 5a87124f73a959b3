import type { Question } from '../questions/types';
import { fold } from '../text/fold';
import { readNumbers } from './number-parts';
import { judgeText } from './text';
import type { Rival, Verdict } from './types';

/** Off by no more than this part of the key is near. */
const NEAR = 0.1;
/** What 64-bit arithmetic may lose on the way. */
const ROUNDING = 1e-9;

const off = (value: number, key: number): number =>
	value === key ? 0 : Math.abs(value - key) / Math.max(Math.abs(key), Number.MIN_VALUE);

/**
 * Judges a number: numerals with any separators, words, "million" and the like; a unit may be left
 * out, but another one is wrong.
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
	const unit = shown?.unit ?? null;
	let best = Infinity;
	let sameUnit = true;
	for (const typed of readNumbers(text)) {
		const error = off(typed.value, value);
		if (error >= best) continue;
		best = error;
		sameUnit = unit === null || typed.unit === null || typed.unit === unit;
	}
	if (best <= tolerance + ROUNDING && sameUnit) return { outcome: 'right', reason: 'key' };
	if (best <= Math.max(NEAR, tolerance)) return { outcome: 'nearly', reason: 'near-number' };
	return { outcome: 'wrong', reason: 'no-match' };
}
