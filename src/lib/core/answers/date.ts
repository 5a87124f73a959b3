import type { Question } from '../questions/types';
import { fold } from '../text/fold';
import { readDates, readDecade, readShortYear } from './date-parts';
import type { DateParts } from './date-parts';
import { judgeText } from './text';
import type { Rival, Verdict } from './types';

const RIGHT: Verdict = { outcome: 'right', reason: 'key' };
const WRONG: Verdict = { outcome: 'wrong', reason: 'no-match' };

/** Reads the key, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or null for anything else. */
function readKey(value: string): DateParts | null {
	const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(value);
	if (match === null) return null;
	const part = (index: number): number | null =>
		match[index] === undefined ? null : Number(match[index]);
	return { year: part(1), month: part(2), day: part(3) };
}

/** Judges one reading of what was typed; an unsaid part agrees with anything but is coarser. */
function compare(typed: DateParts, key: DateParts): Verdict {
	const parts = ['year', 'month', 'day'] as const;
	const clash = parts.find(
		(part) => typed[part] !== null && key[part] !== null && typed[part] !== key[part]
	);
	if (clash !== undefined)
		return clash !== 'year' && typed.year === key.year
			? { outcome: 'nearly', reason: clash === 'day' ? 'right-month' : 'right-year' }
			: WRONG;
	if (parts.some((part) => typed[part] === null && key[part] !== null))
		return { outcome: 'nearly', reason: 'coarser-date' };
	return parts.some((part) => key[part] === null && typed[part] !== null)
		? { outcome: 'right', reason: 'finer-date' }
		: RIGHT;
}

const RANK: Readonly<Record<Verdict['outcome'], number>> = { right: 0, nearly: 1, wrong: 2 };

/**
 * Judges a date written in any usual way, at the exactness the key has: a finer date that agrees is
 * right, a coarser one nearly, and so is another day of the right year. Where day and month could be
 * either, the better reading counts.
 */
export function judgeDate(question: Question, text: string, rivals: readonly Rival[]): Verdict {
	const said = fold(text);
	if (said === fold(question.answer)) return RIGHT;
	if (question.accepted.some((name) => fold(name) === said))
		return { outcome: 'right', reason: 'alias' };
	const key = readKey(question.answerValue);
	if (key === null) return judgeText(question, text, rivals);
	const decade = readDecade(text);
	if (decade !== null && key.year !== null && key.year - (key.year % 10) === decade)
		return { outcome: 'nearly', reason: 'coarser-date' };
	if (key.month === null && readShortYear(text) === key.year) return RIGHT;
	let best = WRONG;
	for (const typed of readDates(text)) {
		const verdict = compare(typed, key);
		if (RANK[verdict.outcome] < RANK[best.outcome]) best = verdict;
	}
	return best;
}
