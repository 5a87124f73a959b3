import { studyDayOf } from '../memory/plan-days';
import type { StudyDay } from '../memory/types';
import type { Question } from '../questions/types';

const DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/**
 * First and last study day of a date that may be a year or a month.
 *
 * @param iso anything
 * @returns null where it is no date
 */
export function daysOfIso(iso: unknown): readonly [StudyDay, StudyDay] | null {
	const parts = typeof iso === 'string' ? DATE.exec(iso) : null;
	const [, year, month, day] = parts ?? [];
	if (year === undefined) return null;
	const first = studyDayOf(`${year}-${month ?? '01'}-${day ?? '01'}`);
	if (first === null) return null;
	if (day !== undefined) return [first, first];
	const next = month === undefined ? 13 : Number(month) + 1;
	const after = studyDayOf(
		next > 12
			? `${String(Number(year) + 1).padStart(4, '0')}-01-01`
			: `${year}-${String(next).padStart(2, '0')}-01`
	);
	return after === null ? null : [first, after - 1];
}

/** The date a question itself tells: its key where it asks for one, else the day its key is as of. */
function ownDate({ answerType, answerValue, slot, asOf }: Question): string | null {
	if (answerType === 'date' || slot === 'date') return daysOfIso(answerValue) ? answerValue : asOf;
	return asOf;
}

/** The oldest publication: what it says had happened by then. */
function firstPublished({ evidence }: Question): string | null {
	let first: string | null = null;
	for (const { published } of evidence)
		if (published !== null && (first === null || published < first)) first = published;
	return first;
}

/**
 * When what each question asks about was: by the date another question of the same fact asks for, else
 * the day its key is as of, else the day it was first published. A question in parts lasts from its
 * first dated part to its last.
 *
 * @param facts number of each question's fact
 * @param count how many facts there are
 * @returns first and last study day by question, NaN where nobody knows
 */
export function spansOf(
	questions: readonly Question[],
	facts: Uint32Array,
	count: number
): { readonly from: Float64Array; readonly until: Float64Array } {
	const dated: (readonly [StudyDay, StudyDay] | null)[] = new Array<null>(count).fill(null);
	questions.forEach((question, place) => {
		const fact = facts[place] ?? 0;
		if (question.slot === 'date' && question.parts === undefined)
			dated[fact] ??= daysOfIso(question.answerValue);
	});
	const from = new Float64Array(questions.length).fill(NaN);
	const until = new Float64Array(questions.length).fill(NaN);
	questions.forEach((question, place) => {
		const spans = (question.parts ?? []).flatMap(({ value }) => {
			const span = daysOfIso(value);
			return span ? [span] : [];
		});
		const alone =
			dated[facts[place] ?? 0] ??
			daysOfIso(ownDate(question)) ??
			daysOfIso(firstPublished(question));
		if (spans.length === 0 && alone) spans.push(alone);
		if (spans.length === 0) return;
		from[place] = Math.min(...spans.map(([first]) => first));
		until[place] = Math.max(...spans.map(([, last]) => last));
	});
	return { from, until };
}
