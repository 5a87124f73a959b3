import { retiredBy } from '$lib/core/memory/retired';
import { retrievability } from '$lib/core/memory/scheduler';
import type { Question } from '$lib/core/questions/types';
import { cards } from '$lib/core/quiz/cards';
import type { App } from './app.svelte';
import type { Retired } from './day-material';

/** FSRS asks again when the chance of recall falls to this. */
const SAFE_RECALL = 0.95;

export interface Weak {
	readonly question: Question;
	/** Chance of recall today, 0 to 1. */
	readonly recall: number;
}

/** Finds a question for an item, the one to show for it; null where the bank has none. */
export function questionFinder(questions: readonly Question[]): (item: string) => Question | null {
	const cardOf = cards(questions);
	const byItem = new Map(questions.map((question) => [question.item, question]));
	return (item) => cardOf({ item, lastQuestion: '' }) ?? byItem.get(item) ?? null;
}

/** The facts most nearly forgotten, without what the world left behind. */
export function weakest(app: App, retired: Retired, most: number): readonly Weak[] {
	const find = questionFinder(app.questions);
	const isAsked = (item: string): boolean =>
		!app.learner.aside.has(item) && retiredBy(item, retired) === null;
	return [...app.learner.items.values()]
		.map((memory) => ({ item: memory.item, recall: retrievability(memory, app.today) }))
		.filter(({ item, recall }) => recall < SAFE_RECALL && isAsked(item))
		.sort((a, b) => a.recall - b.recall)
		.flatMap(({ item, recall }) => {
			const question = find(item);
			return question ? [{ question, recall }] : [];
		})
		.slice(0, most);
}
