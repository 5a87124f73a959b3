import { studyDayOf } from '../memory/plan-days';
import type { Option, Question } from '../questions/types';

/** Options of one sort that nothing else tells apart: countries of a region, people of an office. */
const SAME_SORT = 0.75;
/** Even the farthest option is taken by somebody. */
const FARTHEST = 0.3;

/** Days over which two dates come to seem as far as dates of other years. */
const FAR_DAYS = 365;

/** What distractors of one sort have in common, as the rules that certified them write it. */
const NEARER = /^(A (country|capital) in|An office as high)/;

const numberOf = (text: string): number => Number(text.replace(/[^\d.-]/g, ''));

/** How near two numbers are, 1 for equal, by their ratio. */
function nearNumbers(a: number, b: number): number {
	if (!Number.isFinite(a) || !Number.isFinite(b) || Math.max(Math.abs(a), Math.abs(b)) === 0)
		return SAME_SORT;
	return 1 - Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b));
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A date as the bank words it ("10 April 2025", "April 2025", "2025") as days, or NaN. */
function daysIn(text: string): number {
	const [, day = '1', name = 'jan', year = ''] =
		/^(?:(\d{1,2}) )?(?:([A-Za-z]{3})[a-z]* )?(\d{4})$/.exec(text) ?? [];
	const month = MONTHS.indexOf(name.toLowerCase()) + 1;
	const pad = (part: number | string): string => String(part).padStart(2, '0');
	return studyDayOf(`${year}-${pad(month)}-${pad(day)}`) ?? NaN;
}

function nearDates(a: number, b: number): number {
	if (Number.isNaN(a) || Number.isNaN(b)) return SAME_SORT;
	return 1 - Math.min(1, Math.abs(a - b) / FAR_DAYS);
}

function near(question: Question, option: Option): number {
	if (question.answerType === 'number')
		return nearNumbers(numberOf(question.answer), numberOf(option.text));
	if (question.answerType === 'date')
		return nearDates(daysIn(question.answer), daysIn(option.text));
	return NEARER.test(option.reason) ? 1 : SAME_SORT;
}

/**
 * How near the other options are to the key, 0.3 (nobody would take them) to 1 (only knowing tells):
 * numbers by their ratio, dates by the days between, others by the rule that let them stand there.
 *
 * @param question with at least two options
 */
export function closeness(question: Question): number {
	const others = question.options.filter(({ text }) => text !== question.answer);
	if (others.length === 0) return 1;
	const sum = others.reduce((so, option) => so + near(question, option), 0);
	return Math.min(1, Math.max(FARTHEST, sum / others.length));
}
