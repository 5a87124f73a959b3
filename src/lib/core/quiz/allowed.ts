import type { Question } from '../questions/types';
import type { QuizPlan } from './types';

/** One fact may be asked about this often in one quiz. */
export const PER_FACT = 2;

const within = (wanted: readonly string[], has: readonly string[]): boolean =>
	wanted.length === 0 || has.some((one) => wanted.includes(one));

/** The questions a plan allows: its subject, forms, countries and articles, and sound. */
export function allowed(questions: readonly Question[], plan: QuizPlan): Question[] {
	return questions.filter(
		(question) =>
			(plan.subject === 'mixed' || question.subject === plan.subject) &&
			plan.forms.includes(question.form) &&
			within(plan.countries, question.countries) &&
			within(plan.articles, question.articles) &&
			question.flaws.length === 0
	);
}

/**
 * How many things a plan could ask about, to show beside a choice: items, at most two of a fact.
 * A quiz of everything may hold a few less, where one question would tell the answer of another.
 */
export function available(questions: readonly Question[], plan: QuizPlan): number {
	const byFact = new Map<string, Set<string>>();
	for (const { fact, item } of allowed(questions, plan))
		byFact.set(fact, (byFact.get(fact) ?? new Set()).add(item));
	let sum = 0;
	for (const items of byFact.values()) sum += Math.min(PER_FACT, items.size);
	return sum;
}
