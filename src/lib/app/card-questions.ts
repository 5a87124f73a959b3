import type { Question } from '$lib/core/questions/types';
import { verdictsOf } from '$lib/core/sets/admission';
import { isKeyless } from '$lib/core/sets/bare';
import type { QuizSet } from '$lib/core/sets/types';
import type { App } from './app.svelte';

/** What cards are made from. */
type Known = Pick<App, 'questions' | 'questionById'> & {
	readonly learner: { readonly shelf: { readonly received: readonly QuizSet[] } };
};

/** Questions that sets carry with their keys and no bank here holds, each once. */
function carried({ questionById }: Known, sets: readonly QuizSet[]): readonly Question[] {
	const found = new Map<string, Question>();
	for (const { questions } of sets)
		for (const question of questions)
			if (!questionById.has(question.id) && !isKeyless(question)) found.set(question.id, question);
	return [...found.values()];
}

const withThem = (
	questions: readonly Question[],
	more: readonly Question[]
): readonly Question[] => (more.length === 0 ? questions : [...questions, ...more]);

type Made = readonly [questions: readonly Question[], received: readonly QuizSet[]];

/** The last answer: what is made from it is made again only when another one comes. */
let last: { readonly from: Made; readonly cards: readonly Question[] } | null = null;

/**
 * Everything a card can show: the bank, the learner's own articles and what a teacher's sets carry.
 * What was answered in a set would otherwise never come back. The same list until one of them changes.
 */
export function cardQuestions(app: Known): readonly Question[] {
	const { received } = app.learner.shelf;
	if (last === null || last.from[0] !== app.questions || last.from[1] !== received)
		last = {
			from: [app.questions, received],
			cards: withThem(app.questions, carried(app, received))
		};
	return last.cards;
}

/**
 * What may be begun as a new card. What shows its verdicts only with a teacher's code is no card
 * before it was answered.
 */
export const begunFrom = (app: Known): readonly Question[] =>
	withThem(
		app.questions,
		carried(
			app,
			app.learner.shelf.received.filter((set) => verdictsOf(set) !== 'code')
		)
	);
