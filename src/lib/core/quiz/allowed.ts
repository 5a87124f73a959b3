import { isoOfStudyDay } from '../memory/study-day';
import type { StudyDay } from '../memory/types';
import type { Question } from '../questions/types';
import type { QuizPlan } from './types';

/** One fact may be asked about this often in one quiz. */
export const PER_FACT = 2;

const within = (wanted: readonly string[], has: readonly string[]): boolean =>
	wanted.length === 0 || has.some((one) => wanted.includes(one));

/** The questions a plan allows: its subject, forms, countries and articles, sound and not expired. */
export function allowed(
	questions: readonly Question[],
	plan: QuizPlan,
	today: StudyDay
): Question[] {
	const date = isoOfStudyDay(today);
	return questions.filter(
		(question) =>
			(plan.subject === 'mixed' || question.subject === plan.subject) &&
			plan.forms.includes(question.form) &&
			within(plan.countries, question.countries) &&
			within(plan.articles, question.articles) &&
			question.flaws.length === 0 &&
			(question.expires === null || question.expires >= date)
	);
}

/**
 * How many things a plan could ask about, to show beside a choice: items, at most two of a fact.
 * A quiz of everything may hold a few less, where one question would tell the answer of another.
 *
 * @param today study day: expired questions are not counted
 */
export function available(questions: readonly Question[], plan: QuizPlan, today: StudyDay): number {
	const byFact = new Map<string, Set<string>>();
	for (const { fact, item } of allowed(questions, plan, today))
		byFact.set(fact, (byFact.get(fact) ?? new Set()).add(item));
	let sum = 0;
	for (const items of byFact.values()) sum += Math.min(PER_FACT, items.size);
	return sum;
}
